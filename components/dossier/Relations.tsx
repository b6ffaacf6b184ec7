import { useMemo, useState } from 'preact/hooks';
import { type TieMap, tieMapOf } from '../../core/dossier/relation-graph.ts';
import type { Filters } from '../../core/dossier/route.ts';
import { counted, useWords } from '../ui/i18n.ts';
import { usePrinting } from '../ui/printing.ts';
import { ChosenTie, type Tie } from './ChosenRelation.tsx';
import { useReader } from './dossier-context.ts';
import { FilterBar } from './FilterBar.tsx';
import { TieList } from './RelationList.tsx';
import { TiePlot } from './RelationPlot.tsx';
import { Shapes } from './Shapes.tsx';
import { useFound } from './use-found.ts';

/** More names than this cannot be told apart in a drawing. */
const mostDrawn = 80;

/** As a list, more can. */
const mostListed = 400;

/** Who is tied to whom by the facts that fit the filters: drawn, or as a list. */
export function Ties({ filters }: { filters: Filters }) {
  const words = useWords();
  const { story } = useReader();
  const found = useFound(filters);
  const isPrinting = usePrinting();
  const [isChosen, setList] = useState(false);
  const isList = isChosen || isPrinting;
  const most = isList ? mostListed : mostDrawn;
  const map = useMemo(() => tieMapOf(found.claims, story, most), [found.claims, most]);
  return (
    <section>
      <h1 class="unseen">{words('dossierTies')}</h1>
      <FilterBar view="ties" filters={filters} found={found}>
        <Shapes isList={isList} onList={setList} />
      </FilterBar>
      {map.strands.length > 0 ? (
        <>
          <p class="intro">
            {words('dossierTiesHow')} {map.left > 0 && counted(words, 'dossierLeft', map.left)}
          </p>
          {isList ? <TieList map={map} /> : <Drawn key={JSON.stringify(filters)} map={map} />}
        </>
      ) : (
        <p class="none">{words(found.isAll ? 'dossierNoTies' : 'dossierSearching')}</p>
      )}
    </section>
  );
}

function Drawn({ map }: { map: TieMap }) {
  const [chosen, setChosen] = useState<Tie>();
  return (
    <>
      <TiePlot map={map} chosen={chosen} onChoose={setChosen} />
      {chosen && (
        <ChosenTie
          map={map}
          tie={chosen}
          onChoose={setChosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
