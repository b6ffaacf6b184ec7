import { SettingsShortcuts, type Shortcut } from '../settings/SettingsShortcuts.tsx';
import { useWords, type WordKey, type Words, WordsProvider } from '../ui/i18n.ts';

export interface WelcomeProps {
  words: Words;
  /** None where the browser has no keyboard shortcuts. */
  shortcuts: readonly Shortcut[];
  onShortcuts: () => void;
  onSettings: () => void;
}

/** What Gloss does, never does, and how to stop it: the page that opens once, after the installation. */
export function Welcome({ words, shortcuts, onShortcuts, onSettings }: WelcomeProps) {
  return (
    <WordsProvider value={words}>
      <main>
        <h1>{words('welcomeTitle')}</h1>
        <p class="what">{words('welcomeWhat')}</p>
        <Example keys={shortcuts.find(({ name }) => name === 'list-mentions')?.keys} />
        <div class="columns">
          <Never />
          <Off onSettings={onSettings} />
          {shortcuts.length > 0 && (
            <SettingsShortcuts shortcuts={shortcuts} onShortcuts={onShortcuts} />
          )}
        </div>
      </main>
    </WordsProvider>
  );
}

/** A paragraph such as any page may hold; it says nothing about anybody. */
function Example({ keys }: { keys: string | undefined }) {
  const words = useWords();
  return (
    <section class="try">
      <h2>{words('welcomeTry')}</h2>
      <p class="example">{words('welcomeExample')}</p>
      <p class="soft">{words('welcomeTryHow')}</p>
      {keys && <p class="soft">{words('welcomeTryKeys', keys)}</p>}
    </section>
  );
}

const promises = [
  'welcomeNeverJudge',
  'welcomeNeverSend',
  'welcomeNeverChange',
  'welcomeNeverOpen',
] satisfies WordKey[];

function Never() {
  const words = useWords();
  return (
    <section>
      <h2>{words('welcomeNever')}</h2>
      <ul class="never">
        {promises.map((promise) => (
          <li key={promise}>{words(promise)}</li>
        ))}
      </ul>
    </section>
  );
}

function Off({ onSettings }: Pick<WelcomeProps, 'onSettings'>) {
  const words = useWords();
  return (
    <section>
      <h2>{words('welcomeOff')}</h2>
      <p>{words('welcomeOffHow')}</p>
      <p class="soft">{words('welcomeOffFind')}</p>
      <button type="button" class="button" onClick={onSettings}>
        {words('popupSettings')}
      </button>
    </section>
  );
}
