import type { ComponentChildren } from 'preact';
import type { Found } from '../../core/dossier/find-facts.ts';
import type { Filters, List } from '../../core/dossier/route.ts';
import { sourceKinds, standings } from '../../core/dossier/schema.ts';
import { counted, useWords } from '../ui/i18n.ts';
import { sourceWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { standingName } from './Bars.tsx';
import { useReader } from './dossier-context.ts';

interface FilterBarProps {
  view: List;
  filters: Filters;
  found: Found;
  /** What else is chosen beside the filters. */
  children?: ComponentChildren;
}

/** More names than this are not in the choice; the search finds them, and their pages lead here. */
const mostNames = 200;

/** Chooses facts, and says what the choice is and how many facts fit. */
export function FilterBar({ view, filters, found, children }: FilterBarProps) {
  const words = useWords();
  const { go } = useReader();
  const set = (change: Filters): void =>
    go({ view, filters: { ...filters, ...change } }, 'replace');
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Names chosen={filters.about} counts={found.entities} onChoose={(about) => set({ about })} />
      <Choice
        label={words('dossierByKind')}
        chosen={filters.kind}
        options={sourceKinds.map((kind) => ({
          value: kind,
          name: words(sourceWords[kind].name),
          count: found.kinds.get(kind) ?? 0,
        }))}
        onChoose={(kind) => set({ kind })}
      />
      <Choice
        label={words('dossierByStanding')}
        chosen={filters.standing}
        options={standings.map((standing) => ({
          value: standing,
          name: words(standingName(standing)),
          count: found.standings.get(standing) ?? 0,
        }))}
        onChoose={(standing) => set({ standing })}
      />
      {children}
      <Status
        filters={filters}
        found={found}
        onClear={() => go({ view, filters: {} }, 'replace')}
      />
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  chosen: Value | undefined;
  options: readonly { value: Value; name: string; count: number }[];
  onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ label, chosen, options, onChoose }: ChoiceProps<Value>) {
  const words = useWords();
  const locale = words('locale');
  const offered = options.filter(({ value, count }) => count > 0 || value === chosen);
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        class={chosen && 'set'}
        onChange={({ currentTarget }) => onChoose((currentTarget.value || undefined) as Value)}
      >
        <option value="">{words('dossierAny')}</option>
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

function Names({ chosen, counts, onChoose }: NamesProps) {
  const words = useWords();
  const { entities } = useReader().story;
  const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const offered = new Set([...(chosen ? [chosen] : []), ...ids.slice(0, mostNames)]);
  const options = [...offered].map((value) => ({
    value,
    name: visibleText(entities.get(value)?.name ?? value),
    count: counts.get(value) ?? 0,
  }));
  return (
    <Choice label={words('dossierByName')} chosen={chosen} options={options} onChoose={onChoose} />
  );
}

interface StatusProps {
  filters: Filters;
  found: Found;
  onClear: () => void;
}

function Status({ filters, found, onClear }: StatusProps) {
  const words = useWords();
  const conditions = useConditions(filters);
  const against = found.claims.filter(({ deniedBy, contradicts }) => deniedBy || contradicts);
  return (
    <p class="status">
      <span role="status">
        <b>{counted(words, 'tallyFacts', found.claims.length)}</b>
        {!found.isAll && ' …'}
        {conditions.map((condition) => [' · ', condition])}
        {against.length > 0 && ` · ${counted(words, 'tallyDenied', against.length)}`}
      </span>
      {conditions.length > 0 && (
        <>
          {' '}
          <button type="button" class="plain" onClick={onClear}>
            {words('dossierClear')}
          </button>
        </>
      )}
    </p>
  );
}

/** The filters in words. */
function useConditions(filters: Filters): ComponentChildren[] {
  const words = useWords();
  const { entities, sources } = useReader().story;
  const entity = (id: string) => visibleText(entities.get(id)?.name ?? id);
  const source = (id: string) => visibleText(sources.get(id)?.name ?? id);
  const { about, with: other, on, through, kind, standing, words: search } = filters;
  return [
    search && words('dossierHaving', visibleText(search)),
    about && words('dossierAbout', entity(about)),
    other && words('dossierAbout', entity(other)),
    on && words('dossierOn', source(on)),
    through && words('dossierThrough', source(through)),
    kind && words(sourceWords[kind].name),
    standing && words(standingName(standing)),
  ].filter(Boolean);
}
