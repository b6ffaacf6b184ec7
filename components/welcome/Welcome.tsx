import type { Shortcut } from '../../core/page/shortcut.ts';
import { SettingsShortcuts } from '../settings/SettingsShortcuts.tsx';
import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';

interface WelcomeProps {
  t: Translate;
  /** None where the browser has no keyboard shortcuts. */
  shortcuts: readonly Shortcut[];
  onShortcuts: () => void;
  onSettings: () => void;
}

/** The page that opens once, after the installation: what Gloss does, never does, and how to stop it. */
export function Welcome({ t, shortcuts, onShortcuts, onSettings }: WelcomeProps) {
  return (
    <MessagesProvider value={t}>
      <main>
        <h1>{t('welcomeTitle')}</h1>
        <p class="what">{t('welcomeWhat')}</p>
        <Example keys={shortcuts.find(({ name }) => name === 'list-mentions')?.keys} />
        <div class="columns">
          <Never />
          <Off onSettings={onSettings} />
          {shortcuts.length > 0 && (
            <SettingsShortcuts shortcuts={shortcuts} onShortcuts={onShortcuts} />
          )}
        </div>
      </main>
    </MessagesProvider>
  );
}

/** A paragraph such as any page may hold; it states nothing about anybody. */
function Example({ keys }: { keys: string | undefined }) {
  const t = useMessages();
  return (
    <section class="try">
      <h2>{t('welcomeTry')}</h2>
      <p class="example">{t('welcomeExample')}</p>
      <p class="soft">{t('welcomeTryHow')}</p>
      {keys && <p class="soft">{t('welcomeTryKeys', keys)}</p>}
    </section>
  );
}

const promises = [
  'welcomeNeverJudge',
  'welcomeNeverSend',
  'welcomeNeverChange',
  'welcomeNeverOpen',
] satisfies MessageKey[];

function Never() {
  const t = useMessages();
  return (
    <section>
      <h2>{t('welcomeNever')}</h2>
      <ul class="never">
        {promises.map((promise) => (
          <li key={promise}>{t(promise)}</li>
        ))}
      </ul>
    </section>
  );
}

function Off({ onSettings }: Pick<WelcomeProps, 'onSettings'>) {
  const t = useMessages();
  return (
    <section>
      <h2>{t('welcomeOff')}</h2>
      <p>{t('welcomeOffHow')}</p>
      <p class="soft">{t('welcomeOffFind')}</p>
      <button type="button" class="button" onClick={onSettings}>
        {t('popupSettings')}
      </button>
    </section>
  );
}
