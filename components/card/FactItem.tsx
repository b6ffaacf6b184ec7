import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import type { RelatedFact, Relation } from '../../core/dossier/relations/relations.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { standingMessages } from '../ui/kind-messages.ts';
import { usePrinting } from '../ui/printing.ts';
import { AddressLink } from '../ui/routes.tsx';
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
  /** Opens the dossier page at a claim; absent on that page. */
  onOpenDossier?: ((dossierId: string, claimId: string) => void) | undefined;
}

interface FactItemProps extends FactActions {
  tied: RelatedFact;
  file: References;
}

/** One fact with its sourcing and all that stands against it. */
export function FactItem({
  tied: { fact, ties },
  file,
  onOpenEntity,
  onCopy,
  onOpenDossier,
}: FactItemProps) {
  const t = useMessages();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await onCopy(copyText({ fact, ties }, file, t)));
  return (
    <li class="fact">
      <KindMark kind={fact.kind} />
      <div class="body">
        <FactText fact={fact} file={file} onOpenEntity={onOpenEntity} />
        <Standing {...fact} />
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
        <Ties ties={ties} file={file} onOpenEntity={onOpenEntity}>
          {fact.note && <Note text={fact.note} language={file.dossier.language} />}
        </Ties>
      </div>
    </li>
  );
}

const toldApart = ['alleged', 'plan-or-condition', 'doubtful-wording'] as const;

/** Denials and disputes stand beneath the fact; these have nothing beneath that would say them. */
function Standing({ standing }: RelatedFact['fact']) {
  const t = useMessages();
  const told = toldApart.find((one) => one === standing);
  return told ? <p class="standing">{t(standingMessages[told])}</p> : null;
}

/** That a fact was withdrawn or corrected, when and why. */
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

/** Says what became of copying: aloud when it was done, for all to see when it was not. */
function Copied({ isCopied }: { isCopied: boolean | undefined }) {
  const t = useMessages();
  return (
    <p class={isCopied === false ? 'note' : 'unseen'} role="status">
      {isCopied !== undefined && t(isCopied ? 'cardCopied' : 'cardNotCopied')}
    </p>
  );
}

/** So many ties stand open when none of them is a denial or a contradiction; those always do. */
const openTies = 2;

interface TiesProps {
  ties: readonly Relation[];
  file: References;
  onOpenEntity: FactActions['onOpenEntity'];
  /** What stands between the open ties and the way to the others. */
  children: ComponentChildren;
}

function Ties({ ties, children, ...props }: TiesProps) {
  const t = useMessages();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  const open = isOpen || isPrinting ? ties.length : openOf(ties);
  return (
    <>
      {ties.slice(0, open).map((one) => (
        <RelationBox key={one.kind + one.facts[0]?.id} tie={one} {...props} />
      ))}
      {children}
      {open < ties.length && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {plural(t, 'tieMore', ties.length - open)}
        </button>
      )}
    </>
  );
}

function openOf(ties: readonly Relation[]): number {
  const weighty = ties.filter(({ kind }) => kind === 'denied' || kind === 'contradicted').length;
  const others = ties.filter(({ kind }) => kind !== 'answers').length;
  return Math.max(weighty, Math.min(openTies, others));
}
