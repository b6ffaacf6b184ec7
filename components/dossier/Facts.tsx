import type { Filters } from '../../library/address.ts';
import { useWords } from '../words.ts';
import { FactList } from './FactList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { useFound } from './use-found.ts';

/** The facts that fit the filters. */
export function Facts({ filters }: { filters: Filters }) {
  const words = useWords();
  const found = useFound(filters);
  return (
    <>
      <h1 class="unseen">{words('dossierFacts')}</h1>
      <FilterBar view="facts" filters={filters} found={found} />
      {found.claims.length > 0 ? (
        <FactList key={JSON.stringify(filters)} claims={found.claims} />
      ) : (
        <p class="none">{words(found.isAll ? 'dossierNoFacts' : 'dossierSearching')}</p>
      )}
    </>
  );
}
