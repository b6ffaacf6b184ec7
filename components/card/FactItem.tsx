import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import type { FactRelation, RelatedFact } from '../../core/dossier/relations/relations.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { standingMessages } from '../ui/kind-messages.ts';
import { usePrinting } from '../ui/printing.ts';
import { AddressLink } from '../ui/routes.tsx';
import { UnreadFact } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { Accounts } from './Accounts.tsx';
import { copyText } from './copy-text.ts';
import { FactText } from './FactText.tsx';
import { RelationBox } from './RelationBox.tsx';
import { Sourcing } from './Sourcing.tsx';

export interface FactActions {
  /**
   * Opens the card of another entity; the argument is its key, `<dossier>/<entity>`. Absent where
   * names are links.
   */
  onOpenEntity?: ((key: string) => void) | undefined;
  /** Resolves to whether the browser took it; never rejects. */
  onCopy: (text: string) => Promise<boolean>;
  /** Opens the dossier page, at a claim where one is given; absent on that page. */
  onOpenDossier?: ((dossierId: string, claimId?: string) => void) | undefined;
}

interface FactItemProps extends FactActions {
  related: RelatedFact;
  file: References;
}

/** One fact with its sourcing, its denials and its other relations. */
export function FactItem({
  related: { fact, relations },
  file,
  onOpenEntity,
  onCopy,
  onOpenDossier,
}: FactItemProps) {
  const t = useMessages();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await onCopy(copyText({ fact, relations }, file, t)));
  return (
    <li class="fact">
      <KindMark kind={fact.kind} />
      <div class="body">
        <FactText fact={fact} file={file} onOpenEntity={onOpenEntity} />
        <UnreadFact id={fact.id} />
        <StandingLine {...fact} />
        <Sourcing fact={fact} file={file}>
          <IconButton
            icon={isCopied ? 'done' : 'copy'}
            label={t('cardCopy')}
            onPress={() => void copy()}
          />
          {onOpenDossier && (
            <IconButton
              icon="open"
              label={t('cardOpenDossier')}
              onPress={() => onOpenDossier(file.dossier.id, fact.id)}
            />
          )}
          <AddressLink claim={fact.id} />
        </Sourcing>
        <Accounts fact={fact} file={file} />
        <Copied isCopied={isCopied} />
        <Amended fact={fact} file={file} />
        <FactRelations relations={relations} file={file} onOpenEntity={onOpenEntity}>
          {fact.note && <Note text={fact.note} language={file.dossier.language} />}
        </FactRelations>
      </div>
    </li>
  );
}

const toldApart = ['alleged', 'plan-or-condition', 'doubtful-wording'] as const;

/** Standings that need a sentence. A denial or dispute needs none: it is listed beneath the fact. */
function StandingLine({ standing }: RelatedFact['fact']) {
  const t = useMessages();
  const told = toldApart.find((one) => one === standing);
  return told ? <p class="standing">{t(standingMessages[told])}</p> : null;
}

/** Date and reason of a withdrawal or correction. */
function Amended({ fact: { withdrawn, corrected }, file }: { fact: Fact; file: References }) {
  const t = useMessages();
  const lines = [
    withdrawn && t('factWithdrawn', withdrawn.when, visibleText(withdrawn.why)),
    corrected && t('factCorrected', corrected.when, visibleText(corrected.why)),
  ].filter((line) => line !== undefined);
  return lines.map((line) => (
    <p key={line} class="note">
      <bdi lang={file.dossier.language}>{line}</bdi>
    </p>
  ));
}

function Note({ text, language }: { text: string; language: string }) {
  const t = useMessages();
  return (
    <p class="note">
      {t('cardNote')} <bdi lang={language}>{visibleText(text)}</bdi>
    </p>
  );
}

/** Result of copying: announced to screen readers on success, visible to all on failure. */
function Copied({ isCopied }: { isCopied: boolean | undefined }) {
  const t = useMessages();
  return (
    <p class={isCopied === false ? 'note' : 'unseen'} role="status">
      {isCopied !== undefined && t(isCopied ? 'cardCopied' : 'cardNotCopied')}
    </p>
  );
}

/** Relations shown without a press. Denials and contradictions are always shown, however many. */
const openRelations = 2;

interface RelationsProps {
  relations: readonly FactRelation[];
  file: References;
  onOpenEntity: FactActions['onOpenEntity'];
  /** Rendered between the open relations and the button for the others. */
  children: ComponentChildren;
}

function FactRelations({ relations, children, ...props }: RelationsProps) {
  const t = useMessages();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  const open = isOpen || isPrinting ? relations.length : openOf(relations);
  return (
    <>
      {relations.slice(0, open).map((one) => (
        <RelationBox key={one.kind + one.facts[0]?.id} relation={one} {...props} />
      ))}
      {children}
      {open < relations.length && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {plural(t, 'relationMore', relations.length - open)}
        </button>
      )}
    </>
  );
}

function openOf(relations: readonly FactRelation[]): number {
  const weighty = relations.filter(
    ({ kind }) => kind === 'denied' || kind === 'contradicted',
  ).length;
  const others = relations.filter(({ kind }) => kind !== 'answers').length;
  return Math.max(weighty, Math.min(openRelations, others));
}
