import { useMemo, useState } from 'preact/hooks';
import type { Filters } from '../../core/dossier/lookup/route.ts';
import {
  type RelationGraph,
  relationGraphOf,
} from '../../core/dossier/relations/relation-graph.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { usePrinting } from '../ui/printing.ts';
import { ChosenRelation, type EntityPair } from './ChosenRelation.tsx';
import { useDossierPage } from './dossier-context.ts';
import { FilterBar } from './FilterBar.tsx';
import { RelationList } from './RelationList.tsx';
import { RelationPlot } from './RelationPlot.tsx';
import { Shapes } from './Shapes.tsx';
import { useFound } from './use-found.ts';

/** More names than this cannot be told apart in a drawing. */
const mostDrawn = 80;

/** As a list, more can. */
const mostListed = 400;

/** Who is tied to whom by the facts that fit the filters: drawn, or as a list. */
export function Relations({ filters }: { filters: Filters }) {
  const t = useMessages();
  const { story } = useDossierPage();
  const found = useFound(filters);
  const isPrinting = usePrinting();
  const [isChosen, setList] = useState(false);
  const isList = isChosen || isPrinting;
  const most = isList ? mostListed : mostDrawn;
  const map = useMemo(() => relationGraphOf(found.claims, story, most), [found.claims, most]);
  return (
    <section>
      <h1 class="unseen">{t('dossierTies')}</h1>
      <FilterBar view="ties" filters={filters} found={found}>
        <Shapes isList={isList} onList={setList} />
      </FilterBar>
      {map.strands.length > 0 ? (
        <>
          <p class="intro">
            {t('dossierTiesHow')} {map.left > 0 && plural(t, 'dossierLeft', map.left)}
          </p>
          {isList ? <RelationList map={map} /> : <Drawn key={JSON.stringify(filters)} map={map} />}
        </>
      ) : (
        <p class="none">{t(found.isAll ? 'dossierNoTies' : 'dossierSearching')}</p>
      )}
    </section>
  );
}

function Drawn({ map }: { map: RelationGraph }) {
  const [chosen, setChosen] = useState<EntityPair>();
  return (
    <>
      <RelationPlot map={map} chosen={chosen} onChoose={setChosen} />
      {chosen && (
        <ChosenRelation
          map={map}
          tie={chosen}
          onChoose={setChosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
