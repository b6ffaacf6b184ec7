import { useMemo, useState } from 'preact/hooks';
import type { Filters } from '../../core/dossier/lookup/route.ts';
import { relationGraphOf } from '../../core/dossier/relations/relation-graph.ts';
import { mostNamed, relationsAround } from '../../core/dossier/relations/relations-around.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { useDossierPage } from './dossier-context.ts';
import { FilterBar } from './FilterBar.tsx';
import { RelationFan } from './RelationFan.tsx';
import { RelationList } from './RelationList.tsx';
import { Shapes } from './Shapes.tsx';
import { useFound } from './use-found.ts';

/** Names in the list. */
const mostListed = 400;

/** Entities named together in the facts that fit the filters: around one name, or all as a list. */
export function RelationsView({ filters }: { filters: Filters }) {
  const t = useMessages();
  const { story } = useDossierPage();
  const found = useFound(filters);
  const [isList, setList] = useState(false);
  const centre = story.entities.get(filters.about ?? mostNamed(found.claims, story.entities) ?? '');
  const around = useMemo(
    () => (centre ? relationsAround(centre.id, found.claims, story.entities) : []),
    [centre, found.claims],
  );
  return (
    <section>
      <h1 class="unseen">{t('dossierTies')}</h1>
      <FilterBar view="ties" filters={filters} found={found}>
        <Shapes isList={isList} onList={setList} />
      </FilterBar>
      {around.length > 0 && centre ? (
        <>
          <p class="intro">{t('dossierTiesHow')}</p>
          {isList ? (
            <RelationsAsList filters={filters} />
          ) : (
            <RelationFan key={centre.id} centre={centre} around={around} filters={filters} />
          )}
        </>
      ) : (
        <p class="none">{t(found.isAll ? 'dossierNoTies' : 'dossierSearching')}</p>
      )}
    </section>
  );
}

function RelationsAsList({ filters }: { filters: Filters }) {
  const t = useMessages();
  const { story } = useDossierPage();
  const { claims } = useFound(filters);
  const graph = useMemo(() => relationGraphOf(claims, story, mostListed), [claims]);
  return (
    <>
      {graph.left > 0 && <p class="intro">{plural(t, 'dossierLeft', graph.left)}</p>}
      <RelationList graph={graph} />
    </>
  );
}
