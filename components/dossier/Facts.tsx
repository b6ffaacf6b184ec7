import type { Filters } from '../../core/dossier/lookup/route.ts';
import { useMessages } from '../ui/i18n.ts';
import { KindBars, StandingBars } from './Bars.tsx';
import { FactList } from './FactList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FoundBesides } from './FoundBesides.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useFound } from './use-found.ts';

/** The facts that fit the filters, and what else the search has found. */
export function Facts({ filters }: { filters: Filters }) {
  const t = useMessages();
  const found = useFound(filters);
  return (
    <div class="with-aside">
      <section>
        <h1 class="unseen">{t('dossierFacts')}</h1>
        <FilterBar view="facts" filters={filters} found={found} />
        <TakeAlong claims={found.isAll ? found.claims : []} />
        <FoundBesides search={filters.words} />
        {found.claims.length > 0 ? (
          <FactList key={JSON.stringify(filters)} claims={found.claims} search={filters.words} />
        ) : (
          <p class="none">{t(found.isAll ? 'dossierNoFacts' : 'dossierSearching')}</p>
        )}
      </section>
      <aside class="known">
        <h2>{t('dossierKnown')}</h2>
        <KindBars counts={found.kinds} within={filters} />
        <h2>{t('dossierStand')}</h2>
        <StandingBars counts={found.standings} within={filters} />
      </aside>
    </div>
  );
}
