import type { Filters, Place } from '../../core/dossier/route.ts';
import { useWords } from '../ui/i18n.ts';
import { useReader } from './dossier-context.ts';

/** Searches as the reader types; on the time line and among the ties it filters them. */
export function Search({ place }: { place: Place }) {
  const words = useWords();
  const { go } = useReader();
  const filters: Filters = 'filters' in place ? place.filters : {};
  const view = place.view === 'time' || place.view === 'ties' ? place.view : 'facts';
  const search = (text: string): void =>
    go({ view, filters: { ...filters, words: text } }, place.view === view ? 'replace' : undefined);
  return (
    <search>
      <input
        type="search"
        class="search"
        aria-label={words('dossierSearch')}
        placeholder={words('dossierSearch')}
        value={filters.words ?? ''}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
    </search>
  );
}
