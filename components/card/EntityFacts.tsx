import { useState } from 'preact/hooks';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { type RelatedFact, withRelations } from '../../core/dossier/relations/relations.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { TallyLine } from '../ui/TallyLine.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { type FactActions, FactItem } from './FactItem.tsx';

/** Number of facts shown before the reader asks for more. */
const firstFacts = 3;

interface EntityFactsProps extends FactActions {
  file: EntityFile;
  /** In the order to be shown; absent: the dossier's own. */
  facts?: readonly Fact[] | undefined;
  /** Number of `facts`, from the first, that bear on the passage. */
  relevantCount?: number | undefined;
}

/** The entity's gist, the counts of its facts by kind, and the facts. */
export function EntityFacts({
  file,
  facts = file.facts,
  relevantCount = 0,
  ...actions
}: EntityFactsProps) {
  const t = useMessages();
  return (
    <>
      <Gist file={file} />
      {facts.length ? <TallyLine file={file} /> : <p class="empty">{t('cardNoFacts')}</p>}
      <EntityFactList file={file} facts={facts} relevantCount={relevantCount} {...actions} />
    </>
  );
}

/** One line of who or what the entity is. */
function Gist({ file: { entity, dossier } }: { file: EntityFile }) {
  const t = useMessages();
  return (
    <>
      <p class="gist" lang={dossier.language} dir="auto">
        {visibleText(entity.gist)}
      </p>
      {entity.outside && (
        <p class="outside">
          {t('cardOutside')} <bdi lang={dossier.language}>{visibleText(entity.outside)}</bdi>
        </p>
      )}
    </>
  );
}

type EntityFactListProps = FactActions &
  Pick<EntityFactsProps, 'file'> & {
    facts: readonly Fact[];
    relevantCount: number;
  };

function EntityFactList({ file, facts, relevantCount, ...actions }: EntityFactListProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const related = withRelations(facts, file);
  const shown = isAll ? related : related.slice(0, firstFacts);
  const relevant = new Set(facts.slice(0, relevantCount));
  const here = shown.filter(({ fact }) => relevant.has(fact));
  const other = shown.filter(({ fact }) => !relevant.has(fact));
  const left = related.length - firstFacts;
  return (
    <>
      <FactGroup title="panelBearing" facts={here} file={file} {...actions} />
      <FactGroup
        title={here.length ? 'cardOtherFacts' : 'cardFacts'}
        facts={other}
        file={file}
        {...actions}
      />
      {left > 0 && (
        <button type="button" class="more" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('cardFewerFacts') : plural(t, 'cardMoreFacts', left)}
        </button>
      )}
    </>
  );
}

interface GroupProps extends FactActions {
  title: MessageKey;
  facts: readonly RelatedFact[];
  file: EntityFile;
}

/** Facts with their relations under a heading; nothing without facts. */
function FactGroup({ title, facts, file, ...actions }: GroupProps) {
  const t = useMessages();
  if (!facts.length) return null;
  return (
    <>
      <h3>{t(title)}</h3>
      <ol class="facts">
        {facts.map((related) => (
          <FactItem key={related.fact.id} related={related} file={file} {...actions} />
        ))}
      </ol>
    </>
  );
}
