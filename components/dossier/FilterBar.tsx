import type { ComponentChildren } from 'preact';
import type { FoundFacts } from '../../core/dossier/lookup/find-facts.ts';
import type { DossierList, Filters } from '../../core/dossier/lookup/route.ts';
import { sourceKinds, standings } from '../../core/dossier/schema.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { standingName } from './Bars.tsx';
import { useDossierPage } from './dossier-context.ts';

interface FilterBarProps {
  view: DossierList;
  filters: Filters;
  found: FoundFacts;
  /** Further controls beside the filters. */
  children?: ComponentChildren;
}

/** More names than this are not in the choice; the search finds them, and their pages lead here. */
const mostNamesToChoose = 200;

/** Chooses facts, and says what the choice is and how many facts fit. */
export function FilterBar({ view, filters, found, children }: FilterBarProps) {
  const t = useMessages();
  const { go } = useDossierPage();
  const set = (change: Filters): void =>
    go({ view, filters: { ...filters, ...change } }, 'replace');
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <NameFilter
        chosen={filters.about}
        counts={found.entities}
        onChoose={(about) => set({ about })}
      />
      <FilterChoice
        label={t('dossierByKind')}
        chosen={filters.kind}
        options={sourceKinds.map((kind) => ({
          value: kind,
          name: t(sourceKindMessages[kind].name),
          count: found.kinds.get(kind) ?? 0,
        }))}
        onChoose={(kind) => set({ kind })}
      />
      <FilterChoice
        label={t('dossierByStanding')}
        chosen={filters.standing}
        options={standings.map((standing) => ({
          value: standing,
          name: t(standingName(standing)),
          count: found.standings.get(standing) ?? 0,
        }))}
        onChoose={(standing) => set({ standing })}
      />
      {children}
      <FilterStatus
        filters={filters}
        found={found}
        onClear={() => go({ view, filters: {} }, 'replace')}
      />
    </form>
  );
}

interface FilterChoiceProps<Value extends string> {
  label: string;
  chosen: Value | undefined;
  options: readonly { value: Value; name: string; count: number }[];
  onChoose: (value: Value | undefined) => void;
}

function FilterChoice<Value extends string>({
  label,
  chosen,
  options,
  onChoose,
}: FilterChoiceProps<Value>) {
  const t = useMessages();
  const locale = t('locale');
  const offered = options.filter(({ value, count }) => count > 0 || value === chosen);
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        class={chosen && 'set'}
        onChange={({ currentTarget }) => onChoose((currentTarget.value || undefined) as Value)}
      >
        <option value="">{t('dossierAny')}</option>
        {offered.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {name} ({count.toLocaleString(locale)})
          </option>
        ))}
      </select>
    </label>
  );
}

interface NamesProps {
  chosen: string | undefined;
  counts: ReadonlyMap<string, number>;
  onChoose: (id: string | undefined) => void;
}

function NameFilter({ chosen, counts, onChoose }: NamesProps) {
  const t = useMessages();
  const { entities } = useDossierPage().story;
  const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const offered = new Set([...(chosen ? [chosen] : []), ...ids.slice(0, mostNamesToChoose)]);
  const options = [...offered].map((value) => ({
    value,
    name: visibleText(entities.get(value)?.name ?? value),
    count: counts.get(value) ?? 0,
  }));
  return (
    <FilterChoice
      label={t('dossierByName')}
      chosen={chosen}
      options={options}
      onChoose={onChoose}
    />
  );
}

interface FilterStatusProps {
  filters: Filters;
  found: FoundFacts;
  onClear: () => void;
}

function FilterStatus({ filters, found, onClear }: FilterStatusProps) {
  const t = useMessages();
  const conditions = useConditions(filters);
  const against = found.claims.filter(({ deniedBy, contradicts }) => deniedBy || contradicts);
  return (
    <p class="status">
      <span role="status">
        <b>{plural(t, 'tallyFacts', found.claims.length)}</b>
        {!found.isAll && ' …'}
        {conditions.map((condition) => [' · ', condition])}
        {against.length > 0 && ` · ${plural(t, 'tallyDenied', against.length)}`}
      </span>
      {conditions.length > 0 && (
        <>
          {' '}
          <button type="button" class="plain" onClick={onClear}>
            {t('dossierClear')}
          </button>
        </>
      )}
    </p>
  );
}

/** The filters in words. */
function useConditions(filters: Filters): ComponentChildren[] {
  const t = useMessages();
  const { entities, sources } = useDossierPage().story;
  const entity = (id: string) => visibleText(entities.get(id)?.name ?? id);
  const source = (id: string) => visibleText(sources.get(id)?.name ?? id);
  const { about, with: other, on, through, kind, standing, words: search } = filters;
  return [
    search && t('dossierHaving', visibleText(search)),
    about && t('dossierAbout', entity(about)),
    other && t('dossierAbout', entity(other)),
    on && t('dossierOn', source(on)),
    through && t('dossierThrough', source(through)),
    kind && t(sourceKindMessages[kind].name),
    standing && t(standingName(standing)),
  ].filter(Boolean);
}
