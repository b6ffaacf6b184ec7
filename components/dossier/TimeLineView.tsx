import { useMemo, useState } from 'preact/hooks';
import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import type { Filters } from '../../core/dossier/lookup/route.ts';
import { type TimeLine as Line, timeLineOf } from '../../core/dossier/time/time-line.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { usePrinting } from '../ui/printing.ts';
import { Chosen } from './Chosen.tsx';
import { FactList } from './FactList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Shapes } from './Shapes.tsx';
import { TimeBins } from './TimeBins.tsx';
import { TimePlot } from './TimePlot.tsx';
import { type TimeRowActions, UndatedRow } from './TimeRow.tsx';
import { useFound } from './use-found.ts';

/** More than this are counted, not drawn one by one. */
const mostPlotted = 600;

/** The facts that fit the filters, at their dates: drawn, or as a list. */
export function TimeLineView({ filters }: { filters: Filters }) {
  const t = useMessages();
  const found = useFound(filters);
  const line = useMemo(() => timeLineOf(found.claims), [found.claims]);
  const [isList, setList] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const actions = { chosen, onChoose: setChosen };
  return (
    <section class="time">
      <h1 class="unseen">{t('dossierTime')}</h1>
      <FilterBar view="time" filters={filters} found={found}>
        <Shapes isList={isList} onList={setList} />
      </FilterBar>
      {!line.axis && <p class="none">{t('dossierNoDates')}</p>}
      {line.axis && (isList ? <TimeLineList line={line} /> : <Drawn line={line} {...actions} />)}
      <Undated claims={line.undated} isList={isList} {...actions} />
      {chosen && !isList && <Chosen claims={[chosen]} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function Drawn({ line, ...actions }: { line: Line } & TimeRowActions) {
  const t = useMessages();
  const count = line.events.length + line.statements.length;
  if (count > mostPlotted) return <TimeBins line={line} />;
  return (
    <>
      <p class="intro">{t('dossierTimeHow')}</p>
      <TimePlot line={line} {...actions} />
    </>
  );
}

function TimeLineList({ line: { events, statements } }: { line: Line }) {
  const t = useMessages();
  return (
    <>
      <h2>{t('dossierTimeEvents')}</h2>
      <FactList claims={events.map(({ claim }) => claim)} />
      <h2>{t('dossierTimeStatements')}</h2>
      <FactList claims={statements.map(({ claim }) => claim)} />
    </>
  );
}

interface UndatedProps extends TimeRowActions {
  claims: readonly LinkedClaim[];
  isList: boolean;
}

function Undated({ claims, isList, ...actions }: UndatedProps) {
  const t = useMessages();
  const isPrinting = usePrinting();
  const [isAsked, setAsked] = useState(false);
  if (!claims.length) return null;
  const isOpen = isAsked || isPrinting;
  return (
    <details
      class="undated"
      open={isOpen}
      onToggle={({ currentTarget }) => isPrinting || setAsked(currentTarget.open)}
    >
      <summary>{plural(t, 'dossierUndated', claims.length)}</summary>
      {isOpen && (isList || claims.length > mostPlotted) && <FactList claims={claims} />}
      {isOpen && !isList && claims.length <= mostPlotted && (
        <ol>
          {claims.map((claim) => (
            <UndatedRow key={claim.id} claim={claim} {...actions} />
          ))}
        </ol>
      )}
    </details>
  );
}
