import type { Filters } from '../../core/dossier/route.ts';
import { useWords } from '../ui/i18n.ts';
import { KindBars, StandingBars } from './Bars.tsx';
import { FactList } from './FactList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FoundBesides } from './FoundBesides.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useFound } from './use-found.ts';

/** The facts that fit the filters, and what else the search has found. */
export function Facts({ filters }: { filters: Filters }) {
  const words = useWords();
  const found = useFound(filters);
  return (
    <div class="beside">
      <section>
        <h1 class="unseen">{words('dossierFacts')}</h1>
        <FilterBar view="facts" filters={filters} found={found} />
        <TakeAlong claims={found.isAll ? found.claims : []} />
        <FoundBesides search={filters.words} />
        {found.claims.length > 0 ? (
          <FactList key={JSON.stringify(filters)} claims={found.claims} search={filters.words} />
        ) : (
          <p class="none">{words(found.isAll ? 'dossierNoFacts' : 'dossierSearching')}</p>
        )}
      </section>
      <aside class="known">
        <h2>{words('dossierKnown')}</h2>
        <KindBars counts={found.kinds} within={filters} />
        <h2>{words('dossierStand')}</h2>
        <StandingBars counts={found.standings} within={filters} />
      </aside>
    </div>
  );
}
