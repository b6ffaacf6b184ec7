import type { Filters, Route } from '../../core/dossier/lookup/route.ts';
import { useMessages } from '../ui/i18n.ts';
import { useDossierPage } from './dossier-context.ts';

/** Searches as the reader types; on the time line and among the ties it filters them. */
export function Search({ route }: { route: Route }) {
  const t = useMessages();
  const { go } = useDossierPage();
  const filters: Filters = 'filters' in route ? route.filters : {};
  const view = route.view === 'time' || route.view === 'ties' ? route.view : 'facts';
  const search = (text: string): void =>
    go({ view, filters: { ...filters, words: text } }, route.view === view ? 'replace' : undefined);
  return (
    <search>
      <input
        type="search"
        class="search"
        aria-label={t('dossierSearch')}
        placeholder={t('dossierSearch')}
        value={filters.words ?? ''}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
    </search>
  );
}
