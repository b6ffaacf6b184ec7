import type { Shortcut } from '../../core/page/shortcut.ts';
import { SettingsShortcuts } from '../settings/SettingsShortcuts.tsx';
import {
  type MessageKey,
  MessagesProvider,
  plural,
  type Translate,
  useMessages,
} from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** A dossier that is on. */
interface StoryInShort {
  readonly title: string;
  readonly facts: number;
  readonly names: number;
}

interface WelcomeProps {
  t: Translate;
  /** Empty while the dossier that comes with Gloss is being installed. */
  stories: readonly StoryInShort[];
  /** None where the browser has no keyboard shortcuts. */
  shortcuts: readonly Shortcut[];
  onDossier: () => void;
  onShortcuts: () => void;
  onSettings: () => void;
}

/** The page that opens once, after the installation: what Gloss does, never does, and how to stop it. */
export function Welcome({ t, stories, shortcuts, ...props }: WelcomeProps) {
  return (
    <MessagesProvider value={t}>
      <main>
        <h1>{t('welcomeTitle')}</h1>
        <p class="what">{t('welcomeWhat')}</p>
        <Example keys={shortcuts.find(({ name }) => name === 'list-mentions')?.keys} />
        <div class="columns">
          <Stories stories={stories} onDossier={props.onDossier} />
          <Keep />
          <Never />
          <SwitchedOff onSettings={props.onSettings} />
          {shortcuts.length > 0 && (
            <SettingsShortcuts shortcuts={shortcuts} onShortcuts={props.onShortcuts} />
          )}
        </div>
      </main>
    </MessagesProvider>
  );
}

function Stories({ stories, onDossier }: Pick<WelcomeProps, 'stories' | 'onDossier'>) {
  const t = useMessages();
  if (!stories.length) return null;
  return (
    <section>
      <h2>{t('welcomeStory')}</h2>
      {stories.map(({ title, facts, names }) => (
        <p key={title}>
          {visibleText(title)}{' '}
          <span class="soft">
            {plural(t, 'tallyFacts', facts)} · {plural(t, 'dossiersNames', names)}
          </span>
        </p>
      ))}
      <button type="button" class="button" onClick={onDossier}>
        {t('dossierOpen')}
      </button>
    </section>
  );
}

function Keep() {
  const t = useMessages();
  return (
    <section>
      <h2>{t('welcomeKeep')}</h2>
      <p>{t('welcomeKeepHow', t('keepArticle'))}</p>
    </section>
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

function SwitchedOff({ onSettings }: Pick<WelcomeProps, 'onSettings'>) {
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
