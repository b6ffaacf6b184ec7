import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { presumedThroughout } from '../../core/dossier/provenance/presumed-throughout.ts';
import type { CardSize } from '../../core/page/card-look.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { TallyLine } from '../ui/TallyLine.tsx';
import { UnreadName, UnreadProvider } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { type BriefActions, BriefEntry } from './BriefEntry.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardOverview } from './CardOverview.tsx';
import type { EchoActions } from './EchoLead.tsx';
import type { FactActions } from './FactItem.tsx';
import { Legend } from './Legend.tsx';
import { NotMarked } from './NotMarked.tsx';
import { PresumedThroughout } from './Sourcing.tsx';

export interface CardProps extends FactActions, BriefActions, EchoActions {
  /** One, or more for a name that is shared or known by several dossiers. */
  entries: readonly CardEntry[];
  t: Translate;
  /** Theme of the page around the card; absent: the reader's system preference. */
  theme?: 'light' | 'dark' | undefined;
  size?: CardSize | undefined;
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
  /** "Not this one", and its undoing: absent where it makes no sense. */
  onNotThis?: ((isDismissed: boolean) => void) | undefined;
  /** The site that "not this one" is kept for; empty or absent: this page only. */
  site?: string | undefined;
}

type ContentsProps = Omit<CardProps, 't' | 'theme' | 'size' | 'onNotThis'> & {
  onNotThis: (() => void) | undefined;
};

/** The card of a mention. */
export function Card({ t, ...props }: CardProps) {
  return (
    <MessagesProvider value={t}>
      <Frame {...props} />
    </MessagesProvider>
  );
}

function Frame({ theme, size, onNotThis, ...props }: Omit<CardProps, 't'>) {
  const { entries, pinned } = props;
  const [isDismissed, setDismissed] = useState(false);
  const keys = entries.map(({ key }) => key).join(' ');
  const root = useFocusAfterTurning(keys + isDismissed, pinned);
  const dismiss = (isNow: boolean): void => {
    onNotThis?.(isNow);
    setDismissed(isNow);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={root}
      class="gloss card"
      data-theme={theme}
      data-size={size}
      role={pinned ? 'dialog' : 'tooltip'}
      aria-label={[...new Set(entries.map(({ name }) => visibleText(name)))].join(', ')}
      tabIndex={-1}
    >
      <CardBar {...props} />
      {isDismissed ? (
        <NotMarked {...props} onUndo={() => dismiss(false)} />
      ) : (
        <Contents {...props} onNotThis={onNotThis && (() => dismiss(true))} />
      )}
    </div>
  );
}

/** All below the bar. */
function Contents({ entries, pinned, ...props }: ContentsProps) {
  const [isLegend, setLegend] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const keys = entries.map(({ key }) => key).join(' ');
  const isBrief = !isWanted && entries.every(isUnrelated);
  const files = isBrief ? [] : entries.flatMap(({ file }) => file ?? []);
  const more = (): void => {
    setWanted(true);
    props.onPin();
  };
  return (
    <>
      <div class="scroll" key={keys + isLegend} tabIndex={isLegend ? 0 : undefined}>
        {isLegend && <Legend files={files} />}
        {isBrief &&
          entries.map((entry) => (
            <BriefEntry {...entry} {...props} key={entry.key} onShow={more} />
          ))}
        {!isLegend &&
          !isBrief &&
          entries.map((entry) => (
            <EntityEntry
              {...entry}
              {...props}
              key={entry.key}
              heading={headingOf(entries)}
              pinned={pinned}
            />
          ))}
        {!isLegend && pinned && <WhyThisCard {...props} entries={entries} />}
      </div>
      {files.length > 0 && (
        <CardFoot
          files={files}
          pinned={pinned}
          onOpenDossier={props.onOpenDossier}
          isLegend={isLegend}
          onLegend={() => setLegend(!isLegend)}
        />
      )}
    </>
  );
}

/** A name on a page about something else, in a sentence that has nothing of its facts. */
const isUnrelated = ({ isAboutStory, relevantCount = 0 }: CardEntry): boolean =>
  isAboutStory === false && relevantCount === 0;

/** Moves the focus to the card, or to its undo, when turning to something else has removed the focused button. */
function useFocusAfterTurning(keys: string, pinned: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef(keys);
  useEffect(() => {
    const undo = root.current?.querySelector<HTMLElement>('.undo');
    if (last.current !== keys && pinned) (undo ?? root.current)?.focus({ preventScroll: true });
    last.current = keys;
  }, [keys, pinned]);
  return root;
}

type BarProps = Pick<CardProps, 'entries' | 'pinned' | 'back' | 'onPin' | 'onClose'>;

function CardBar({ entries, pinned, back, onPin, onClose }: BarProps) {
  const t = useMessages();
  const [only] = entries;
  return (
    <header class="bar">
      {back && <IconButton icon="back" label={t('cardBack', back.name)} onPress={back.onBack} />}
      <div class="head">
        {only && isOne(entries) ? <CardTitle {...only} /> : <p>{t('whyShared')}</p>}
        {only && isOne(entries) && entries.every(({ file }) => file) && <Who {...only} />}
      </div>
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

function CardTitle({ name, file, unread }: CardEntry) {
  return (
    <h2 lang={file?.dossier.language} dir="auto">
      {visibleText(file?.entity.name ?? name)}
      {unread && <UnreadName />}
    </h2>
  );
}

/** The entity's gist. It can be long in a dossier: at most two lines of it are shown before the facts. */
function Who({ file }: CardEntry) {
  // Of a kept article nothing is known but that it names them.
  if (!file || file.dossier.foundBy) return null;
  return (
    <p class="who" lang={file.dossier.language} dir="auto">
      {visibleText(file.entity.gist)}
    </p>
  );
}

/** Heading above each entry: none for a single entry, else what tells the entries apart. */
type Heading = 'none' | 'name' | 'dossier';

function headingOf(entries: readonly CardEntry[]): Heading {
  if (entries.length === 1) return 'none';
  return isOne(entries) ? 'dossier' : 'name';
}

type EntityEntryProps = CardEntry &
  FactActions &
  EchoActions &
  Pick<CardProps, 'onPin' | 'pinned'> & { heading: Heading };

function EntityEntry({ heading, pinned, ...props }: EntityEntryProps) {
  const t = useMessages();
  const { file } = props;
  const presumed = useMemo(() => new Set(file && presumedThroughout(file)), [file]);
  return (
    <article>
      {heading === 'name' && <CardTitle {...props} />}
      {heading === 'name' && <Who {...props} />}
      {heading === 'dossier' && file && (
        <h2 class="of-dossier" lang={file.dossier.language}>
          <bdi>{visibleText(file.dossier.title)}</bdi>
        </h2>
      )}
      {!file && <p class="empty">{t('cardRemoved')}</p>}
      {file && (
        <PresumedThroughout value={presumed}>
          <UnreadProvider value={props.unread ?? {}}>
            <CardOverview {...props} file={file} />
          </UnreadProvider>
        </PresumedThroughout>
      )}
      {file && pinned && <AboutEntity file={file} />}
    </article>
  );
}

/** The kind of the entity, the counts of its facts, and what no account says of it. */
function AboutEntity({ file }: { file: EntityFile }) {
  const t = useMessages();
  const { entity, dossier, facts } = file;
  return (
    <section class="about">
      <p class={`kind ${entity.kind}`}>{t(entityKindMessages[entity.kind])}</p>
      {facts.length > 0 && <TallyLine file={file} />}
      {entity.outside && (
        <p class="outside">
          {t('cardOutside')} <bdi lang={dossier.language}>{visibleText(entity.outside)}</bdi>
        </p>
      )}
    </section>
  );
}

type WhyProps = Pick<ContentsProps, 'entries' | 'why' | 'onNotThis'>;

function WhyThisCard({ entries, why, onNotThis }: WhyProps) {
  const t = useMessages();
  if (!why && !onNotThis) return null;
  // Dossiers that share a name may mean the same person by it.
  const key = why?.key === 'whyShared' && isOne(entries) ? 'whyName' : why?.key;
  return (
    <p class="why">
      {key && <span>{t(key, why?.name ?? '')}</span>}
      {onNotThis && (
        <button type="button" class="plain" onClick={onNotThis}>
          {t('cardNotThis')}
        </button>
      )}
    </p>
  );
}
