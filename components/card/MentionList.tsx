import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../core/dossier/schema.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MessagesProvider, plural, type Translate, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { UnreadName } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';

interface ListedMention {
  readonly name: string;
  readonly kind: EntityKind;
  /** Keys of its entities. */
  readonly keys?: readonly string[] | undefined;
  /** The mention's words on the page, with the words before and after. */
  readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string };
}

export interface MentionListProps {
  /** In page order. */
  mentions: readonly ListedMention[];
  /** Keys of entities with facts that changed since the reader may have read them. */
  loadUnread?: (() => Promise<ReadonlySet<string> | undefined>) | undefined;
  t: Translate;
  theme?: 'light' | 'dark' | undefined;
  /** Goes to the mention at this index of `mentions`. */
  onChoose: (index: number) => void;
  onClose: () => void;
}

/** Largest number of options drawn; filtering reaches the others. */
const mostDrawn = 200;

/** The mentions of the page as a dialog: type to filter, arrow keys to move, Enter to go there. */
export function MentionList({ t, ...props }: MentionListProps) {
  return (
    <MessagesProvider value={t}>
      <Dialog {...props} />
    </MessagesProvider>
  );
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function Dialog({ mentions, loadUnread, theme, onChoose, onClose }: Omit<MentionListProps, 't'>) {
  const t = useMessages();
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState(0);
  const [unread, setUnread] = useState<ReadonlySet<string>>();
  useEffect(() => void loadUnread?.().then(setUnread), []);
  const found = numberedMentions(mentions).filter(({ mention }) => fitsFilter(mention, filter));
  const drawn = found.slice(0, mostDrawn);
  const move = (to: number): void => setActive(Math.max(0, Math.min(to, drawn.length - 1)));
  const onKey = (event: KeyboardEvent): void => {
    const step = keySteps[event.key];
    if ((!step && event.key !== 'Enter') || event.isComposing) return;
    event.preventDefault();
    if (step) move(active + step);
    else if (drawn[active]) onChoose(drawn[active].index);
  };
  return (
    <div class="gloss list" data-theme={theme} role="dialog" aria-labelledby="gloss-list">
      <header class="bar">
        <h2 id="gloss-list">{t('listTitle')}</h2>
        <IconButton icon="close" label={t('cardClose')} onPress={onClose} />
      </header>
      <input
        type="text"
        role="combobox"
        class="filter"
        aria-label={t('listFilter')}
        placeholder={t('listFilter')}
        aria-expanded="true"
        aria-controls="gloss-options"
        aria-activedescendant={drawn[active] && optionId(active)}
        value={filter}
        onInput={({ currentTarget }) => {
          setFilter(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <div class="scroll">
        <div role="listbox" id="gloss-options" aria-label={t('listTitle')}>
          {drawn.map(({ mention, index }, at) => (
            <Option
              key={index}
              {...mention}
              id={optionId(at)}
              isUnread={mention.keys?.some((key) => unread?.has(key)) ?? false}
              isActive={at === active}
              onChoose={() => onChoose(index)}
            />
          ))}
        </div>
        <p class="empty" role="status">
          {statusOf(mentions.length, found.length, t)}
        </p>
      </div>
    </div>
  );
}

const optionId = (at: number): string => `gloss-option-${at}`;

const numberedMentions = (mentions: readonly ListedMention[]) =>
  mentions.map((mention, index) => ({ mention, index }));

function fitsFilter({ name, quote }: ListedMention, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase();
  return `${name}\n${quote.exact}`.toLocaleLowerCase().includes(wanted);
}

function statusOf(all: number, found: number, t: Translate): string {
  if (!all) return t('listNone');
  if (!found) return t('listNoneMatch');
  const count = plural(t, 'listCount', found);
  return found > mostDrawn ? `${count}. ${t('listTooMany', String(mostDrawn))}` : count;
}

/** Scrolls the list, and nothing around it: `scrollIntoView` may move the page too. */
function reveal(option: Element): void {
  const list = option.closest('.scroll');
  if (!list) return;
  const { top, bottom } = option.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top;
  else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom;
}

interface OptionProps extends ListedMention {
  id: string;
  isUnread: boolean;
  isActive: boolean;
  onChoose: () => void;
}

function Option({ id, isActive, name, kind, isUnread, quote, onChoose }: OptionProps) {
  const t = useMessages();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive && option.current) reveal(option.current);
  }, [isActive]);
  return (
    // The filter keeps the focus and handles the keys; an option is chosen from there or clicked.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    <div ref={option} id={id} role="option" aria-selected={isActive} onClick={onChoose}>
      <span class="of">
        <bdi>{visibleText(name)}</bdi>
        <span class="unseen">, </span>
        <span class={`kind ${kind}`}>{t(entityKindMessages[kind])}</span>
        {isUnread && <UnreadName />}
      </span>
      <span class="quote" dir="auto">
        <span>{visibleText(quote.prefix)}</span>
        <mark>{visibleText(quote.exact)}</mark>
        <span>{visibleText(quote.suffix)}</span>
      </span>
    </div>
  );
}
