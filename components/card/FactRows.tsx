import { useState } from 'preact/hooks';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import {
  type FactRelation,
  type RelatedFact,
  type RelationKind,
  withRelations,
} from '../../core/dossier/relations/relations.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { type FactActions, FactItem } from './FactItem.tsx';
import { ShortText } from './ShortText.tsx';
import { factSpeaker, Sides, sideMessage } from './SideBySide.tsx';

/** Longest time that stands beside its fact, in UTF-16 units; a longer one has a line above it. */
const longestTimeBeside = 24;

/** Rows shown before the reader asks for more: a window and a half. */
const firstRows = 10;

interface FactRowsProps extends FactActions {
  facts: readonly Fact[];
  file: EntityFile;
  /** Shows beside each fact when it is said to have happened. */
  isTimed?: boolean;
  /** Facts that stand above these already; what denies two facts is worded once. */
  above?: Iterable<Fact> | undefined;
  /** The one fact of the view, which is shown in full from the beginning. */
  isAlone?: boolean;
  /** Called when the reader goes deeper: the card is to stay. */
  onPin: () => void;
}

/** Facts in short, each beside what denies or answers it; a press shows one in full. */
export function FactRows({ facts, file, above, ...row }: FactRowsProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const related = withRelations(facts, file, above);
  const left = related.length - firstRows;
  return (
    <>
      <ul class="topics rows">
        {(isAll ? related : related.slice(0, firstRows)).map((one) => (
          <FactRow key={one.fact.id} related={one} file={file} {...row} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('cardFewerFacts') : plural(t, 'cardMoreFacts', left)}
        </button>
      )}
    </>
  );
}

interface FactRowProps extends Omit<FactRowsProps, 'facts' | 'above'> {
  related: RelatedFact;
}

function FactRow({ related, file, isTimed, isAlone = false, onPin, ...actions }: FactRowProps) {
  const [isOpen, setOpen] = useState(isAlone);
  const { fact } = related;
  const language = file.dossier.language;
  const pair = pairOf(related);
  const time = fact.when?.words ?? fact.saidWhen?.words ?? '';
  const toggle = (): void => {
    setOpen(!isOpen);
    onPin();
  };
  return (
    <li>
      {pair && (
        <div class="pair">
          <Sides {...pair} file={file} isOpen={isOpen} onOpen={toggle} />
        </div>
      )}
      {!pair && !isAlone && (
        <button
          type="button"
          class={isTimed && time.length <= longestTimeBeside ? 'topic timed' : 'topic'}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {isTimed && (
            <span class="count" lang={language}>
              {visibleText(time)}
            </span>
          )}
          <ShortText fact={fact} language={language} />
          <AgainstAbove relations={related.relations} file={file} />
        </button>
      )}
      {isOpen && (
        <ol class="facts">
          {withRelations([fact], file).map((inFull) => (
            <FactItem key={fact.id} related={inFull} file={file} {...actions} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** Relations whose two ends stand abreast: a report is not shown without its denial, at the same size. */
const abreast: readonly RelationKind[] = ['denied', 'contradicted', 'answered'];

const standsAgainst = ({ kind, facts }: FactRelation): boolean =>
  abreast.includes(kind) && facts.every(({ silence }) => !silence);

/** Names the speaker of a denial or answer that is shown further up: its words are not repeated in the fact's row. */
function AgainstAbove({ relations, file }: Pick<RelatedFact, 'relations'> & { file: EntityFile }) {
  const t = useMessages();
  const against = relations.find((one) => one.isRepeated && standsAgainst(one));
  const [fact] = against?.facts ?? [];
  if (!against || !fact) return null;
  const { language } = file.dossier;
  return (
    <span class="against-above">
      {t(sideMessage(against.kind))}
      {' · '}
      <bdi lang={language}>{factSpeaker(fact, file)}</bdi>
      {' · '}
      {t('relationShownAbove')}
    </span>
  );
}

/** The fact and what stands against it; undefined where nothing does that is not shown already. */
function pairOf({ fact, relations }: RelatedFact) {
  const relation = relations.find((one) => !one.isRepeated && standsAgainst(one));
  const [second] = relation?.facts ?? [];
  if (!relation || !second) return undefined;
  return {
    first: { fact, more: 0 },
    second: { fact: second, more: relation.facts.length - 1 },
    relation: relation.kind,
  };
}
