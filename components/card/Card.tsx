import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardEntry } from '../../core/dossier/card/card-entry.ts';
import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { AccountLine } from '../ui/AccountLine.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { CardOverview } from './CardOverview.tsx';
import type { FactActions } from './FactItem.tsx';
import { Legend } from './Legend.tsx';

export interface CardProps extends FactActions {
  /** One, or more for a name that is shared or known by several dossiers. */
  entries: readonly CardEntry[];
  t: Translate;
  /** Theme of the page around the card; absent: the reader's system preference. */
  theme?: 'light' | 'dark' | undefined;
  /** The rule that marked the name; absent when the card was opened from another card. */
  why?:
    | { readonly key: MessageKey & `why${string}`; readonly name?: string | undefined }
    | undefined;
  /** A pinned card stays and is a dialog; any other is a tooltip that goes with the pointer. */
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** The card that this one was opened from. */
  back?: { readonly name: string; readonly onBack: () => void } | undefined;
  /** "Not this one": absent where it makes no sense. */
  onNotThis?: (() => void) | undefined;
}

/** The card of a mention. */
export function Card({ t, ...props }: CardProps) {
  return (
    <MessagesProvider value={t}>
      <Frame {...props} />
    </MessagesProvider>
  );
}

function Frame({ entries, theme, pinned, ...props }: Omit<CardProps, 't'>) {
  const [isLegend, setLegend] = useState(false);
  const keys = entries.map(({ key }) => key).join(' ');
  const root = useFocusAfterTurning(keys, pinned);
  const files = entries.flatMap(({ file }) => file ?? []);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={root}
      class="gloss card"
      data-theme={theme}
      role={pinned ? 'dialog' : 'tooltip'}
      aria-label={entries.map(({ name }) => visibleText(name)).join(', ')}
      tabIndex={-1}
    >
      <Bar entries={entries} pinned={pinned} {...props} />
      <div class="scroll" key={keys + isLegend} tabIndex={isLegend ? 0 : undefined}>
        {isLegend ? (
          <Legend files={files} />
        ) : (
          entries.map((entry) => (
            <Entry {...entry} {...props} key={entry.key} heading={headingOf(entries)} />
          ))
        )}
        {!isLegend && <Why {...props} />}
      </div>
      {files.length > 0 && (
        <Foot files={files} isLegend={isLegend} onLegend={() => setLegend(!isLegend)} />
      )}
    </div>
  );
}

/** Moves the focus to the card when turning to another entity has removed the focused button. */
function useFocusAfterTurning(keys: string, pinned: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef(keys);
  useEffect(() => {
    if (last.current !== keys && pinned) root.current?.focus({ preventScroll: true });
    last.current = keys;
  }, [keys, pinned]);
  return root;
}

type BarProps = Pick<CardProps, 'entries' | 'pinned' | 'back' | 'onPin' | 'onClose'>;

function Bar({ entries, pinned, back, onPin, onClose }: BarProps) {
  const t = useMessages();
  const [only] = entries;
  return (
    <header class="bar">
      {back && <IconButton icon="back" label={t('cardBack', back.name)} onPress={back.onBack} />}
      {only && isOne(entries) ? <Title {...only} /> : <p>{t('whyShared')}</p>}
      <span class="space" />
      {!pinned && <IconButton icon="pin" label={t('cardPin')} onPress={onPin} />}
      <IconButton icon="close" label={t('cardClose')} onPress={onClose} />
    </header>
  );
}

/** True for one entity, even when several dossiers know it. */
function isOne(entries: readonly CardEntry[]): boolean {
  const dossiers = new Set(entries.map(({ file }) => file?.dossier.id));
  const names = new Set(entries.map(({ name }) => name));
  return names.size === 1 && dossiers.size === entries.length;
}

function Title({ name, file }: CardEntry) {
  const t = useMessages();
  return (
    <h2>
      <bdi lang={file?.dossier.language}>{visibleText(file?.entity.name ?? name)}</bdi>
      {file && <span class="unseen">, </span>}
      {file && (
        <span class={`kind ${file.entity.kind}`}>{t(entityKindMessages[file.entity.kind])}</span>
      )}
    </h2>
  );
}

/** Heading above each entry: none for a single entry, else what tells the entries apart. */
type Heading = 'none' | 'name' | 'dossier';

function headingOf(entries: readonly CardEntry[]): Heading {
  if (entries.length === 1) return 'none';
  return isOne(entries) ? 'dossier' : 'name';
}

type EntryProps = CardEntry & FactActions & Pick<CardProps, 'onPin'> & { heading: Heading };

function Entry({ heading, ...props }: EntryProps) {
  const t = useMessages();
  const { file } = props;
  return (
    <article>
      {heading === 'name' && <Title {...props} />}
      {heading === 'dossier' && file && (
        <h2 class="of-dossier" lang={file.dossier.language}>
          <bdi>{visibleText(file.dossier.title)}</bdi>
        </h2>
      )}
      {file ? <CardOverview {...props} file={file} /> : <p class="empty">{t('cardRemoved')}</p>}
    </article>
  );
}

function Why({ why, onNotThis }: Pick<CardProps, 'why' | 'onNotThis'>) {
  const t = useMessages();
  if (!why && !onNotThis) return null;
  return (
    <p class="why">
      {why && <span>{t(why.key, why.name ?? '')}</span>}
      {onNotThis && (
        <button type="button" class="plain" onClick={onNotThis}>
          {t('cardNotThis')}
        </button>
      )}
    </p>
  );
}

interface FootProps {
  files: readonly EntityFile[];
  isLegend: boolean;
  onLegend: () => void;
}

/** Kind and date of the account; always in view. */
function Foot({ files, isLegend, onLegend }: FootProps) {
  const t = useMessages();
  const accounts = new Map(files.map(({ dossier }) => [dossier.id, dossier]));
  return (
    <footer class="foot">
      <div class="accounts">
        {[...accounts.values()].map((dossier) => (
          <AccountLine key={dossier.id} dossier={dossier} isNamed={accounts.size > 1} />
        ))}
      </div>
      <IconButton
        icon={isLegend ? 'back' : 'legend'}
        label={t(isLegend ? 'cardLegendClose' : 'cardLegend')}
        onPress={onLegend}
      />
    </footer>
  );
}
