import type { LeadingDispute, Side } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { checkableFirst, provenanceOf } from '../../core/dossier/provenance/provenance.ts';
import type { RelationKind } from '../../core/dossier/relations/relations.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { relationMessages } from './RelationBox.tsx';
import { inShort, ShortText } from './ShortText.tsx';

interface SideBySideProps {
  lead: LeadingDispute;
  file: EntityFile;
  /** Shows a fact in full. */
  onOpen: (fact: Fact) => void;
}

/** The leading dispute as a question with two sides of the same size and ink. */
export function SideBySide({ lead, file, onOpen }: SideBySideProps) {
  const t = useMessages();
  const { question, more, first } = lead;
  return (
    <section class="dispute">
      <h3 class="question" lang={file.dossier.language} dir="auto">
        {visibleText(question)}
      </h3>
      <Sides {...lead} file={file} onOpen={onOpen} />
      {more > 0 && (
        <button type="button" class="plain further" onClick={() => onOpen(first.fact)}>
          {plural(t, 'cardMoreSides', more)}
        </button>
      )}
    </section>
  );
}

interface SidesProps extends Pick<LeadingDispute, 'first' | 'second' | 'relation'> {
  file: EntityFile;
  /** Set where pressing a side opens and closes the facts beneath. */
  isOpen?: boolean;
  onOpen: (fact: Fact) => void;
}

/** Two facts abreast, one below the other where there is no room for both. */
export function Sides({ first, second, relation, ...props }: SidesProps) {
  return (
    <div class="sides">
      <OneSide {...first} label="sideReported" {...props} />
      <OneSide {...second} label={sideMessage(relation)} {...props} />
    </div>
  );
}

/** Labels of relations whose usual message needs the fact after it. */
const sideMessages: Partial<Record<RelationKind, MessageKey>> = {
  contradicted: 'sideAtOdds',
  answered: 'sideAnswer',
};

export const sideMessage = (kind: RelationKind): MessageKey =>
  sideMessages[kind] ?? relationMessages[kind];

type OneSideProps = Side &
  Omit<SidesProps, 'first' | 'second' | 'relation'> & { label: MessageKey };

function OneSide({ fact, more, label, file, isOpen, onOpen }: OneSideProps) {
  const t = useMessages();
  const [, statement] = inShort(fact);
  const language = file.dossier.language;
  return (
    <button type="button" class="side" aria-expanded={isOpen} onClick={() => onOpen(fact)}>
      <span class="label">{t(label)}</span>
      <span class="speaker" lang={language} dir="auto">
        {factSpeaker(fact, file)}
      </span>
      <span class="statement" lang={language} dir="auto">
        {visibleText(statement)}
      </span>
      <span class="how">
        <KindMark kind={fact.kind} />
        <span>
          {t(sourceKindMessages[fact.kind].name)}
          {more > 0 && ` · ${plural(t, 'cardMoreFacts', more)}`}
        </span>
      </span>
    </button>
  );
}

/** A fact that reports a silence; it is no denial, and stands apart from the sides. */
export function Silence({ fact, file, onOpen }: SilenceProps) {
  return (
    <button type="button" class="silence" onClick={() => onOpen(fact)}>
      <KindMark kind="silence" />
      <ShortText fact={fact} language={file.dossier.language} />
    </button>
  );
}

interface SilenceProps extends Pick<SideBySideProps, 'file' | 'onOpen'> {
  fact: Fact;
}

/** Returns the speaker that the short form names; else the one who can be checked. */
export const factSpeaker = (fact: Fact, file: EntityFile): string =>
  visibleText(
    inShort(fact)[0] || checkableFirst(provenanceOf(fact.attested[0], file)).speaker.name,
  );
