import { IconButton } from '../ui/IconButton.tsx';
import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** The reason why words are a mention of an entity, or not. */
interface WordReason {
  readonly name: string;
  readonly isMention: boolean;
  readonly key: MessageKey & `why${string}`;
  readonly substitution?: string;
}

export interface WordReasonsProps {
  /** The selected words. */
  words: string;
  /** `off` where Gloss does not read the page. */
  answer: readonly WordReason[] | 'off';
  t: Translate;
  theme?: 'light' | 'dark' | undefined;
  onClose: () => void;
}

/** Characters of a long selection that the title repeats. */
const longestTitle = 60;

/** Dialog with the reasons why selected words are marked or not. */
export function WordReasons({ t, words, answer, theme, onClose }: WordReasonsProps) {
  return (
    <MessagesProvider value={t}>
      <div
        class="gloss list"
        data-theme={theme}
        role="dialog"
        aria-labelledby="gloss-words"
        tabIndex={-1}
      >
        <header class="bar">
          <h2 id="gloss-words" dir="auto">
            “{visibleText(shortenedTitle(words))}”
          </h2>
          <IconButton icon="close" label={t('cardClose')} onPress={onClose} />
        </header>
        <div class="scroll">
          <Answer answer={answer} />
        </div>
      </div>
    </MessagesProvider>
  );
}

function Answer({ answer }: Pick<WordReasonsProps, 'answer'>) {
  const t = useMessages();
  if (answer === 'off') return <p class="empty">{t('whyOff')}</p>;
  if (!answer.length) return <p class="empty">{t('whyNoName')}</p>;
  return (
    <dl class="reasons">
      {answer.map(({ name, isMention, key, substitution }) => (
        <div key={`${name} ${key}`}>
          <dt>{t(isMention ? 'whyMarked' : 'whyNotMarked', visibleText(name))}</dt>
          <dd>{substitution ? t(key, visibleText(substitution)) : t(key)}</dd>
        </div>
      ))}
    </dl>
  );
}

function shortenedTitle(words: string): string {
  const [...letters] = words.replace(/\s+/g, ' ').trim();
  return letters.length > longestTitle
    ? `${letters.slice(0, longestTitle).join('')}…`
    : letters.join('');
}
