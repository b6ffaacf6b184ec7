import { useRef, useState } from 'preact/hooks';
import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import { ticksOf } from '../../core/dossier/time/time-axis.ts';
import {
  inRows,
  isAgainst,
  type Placed,
  type TimeLine,
} from '../../core/dossier/time/time-line.ts';
import { useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { type Thread, Threads } from './Threads.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeLegend } from './TimeLegend.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';
import { Zoom } from './Zoom.tsx';

interface TimePlotProps {
  line: TimeLine;
  /** Id of a claim. */
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Every moment has so much room, in px, for its first words. */
const room = 132;

/** Narrower than this, in px, the plot does not get: it is scrolled. */
const narrowest = 760;

/** Right of the axis there is room, in px, for the words of the last moments. */
const margin = 150;

const px = (length: number): string => `${length}px`;

/** Facts as bars along time, in two lanes, with threads from denials to what they deny. */
export function TimePlot({ line, chosen, onChoose }: TimePlotProps) {
  const t = useMessages();
  const { story } = useDossierPage();
  const scroll = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(scroll);
  const [zoom, setZoom] = useState(1);
  const [pointed, setPointed] = useState<string>();
  useRoving(plot, '.moment');
  const { axis } = line;
  if (!axis) return null;
  const length = Math.max(narrowest, width) - margin;
  const moments = [...line.events, ...line.statements].map(({ claim }) => claim);
  const threads = threadsOf(moments, story.claims);
  const loose = looseEnds(threads, moments, story.claims);
  const lane = { at: pointed ?? chosen, threads, onChoose, onPoint: setPointed };
  return (
    <>
      <div class="tools">
        <TimeLegend />
        <Zoom zoom={zoom} onZoom={setZoom} view={scroll} />
      </div>
      <div class="plot-view" ref={scroll} dir="ltr">
        <div class="plot" ref={plot} style={{ width: px(length * zoom + margin) }}>
          {loose.length > 0 && <Loose claims={loose} width={width} {...lane} />}
          <div class="dated">
            <div class="axis-length" style={{ width: px(length * zoom) }}>
              <TimeAxis axis={axis} ticks={ticksOf(axis, (length * zoom) / 76)} />
            </div>
            <Lane
              title={t('dossierTimeEvents')}
              moments={inRows(line.events, axis, room / length)}
              length={length * zoom}
              {...lane}
            />
            {line.statements.length > 0 && (
              <Lane
                title={t('dossierTimeStatements')}
                moments={inRows(line.statements, axis, room / length)}
                length={length * zoom}
                isSaid
                {...lane}
              />
            )}
          </div>
          <Threads threads={threads} plot={plot} view={scroll} at={pointed ?? chosen} zoom={zoom} />
        </div>
      </div>
    </>
  );
}

interface LaneProps {
  /** Id of the claim that the reader looks at. */
  at: string | undefined;
  threads: readonly Thread[];
  onChoose: (id: string) => void;
  onPoint: (id: string | undefined) => void;
}

interface DatedLaneProps extends LaneProps {
  title: string;
  moments: readonly Placed[];
  /** Of the axis, in px. */
  length: number;
  isSaid?: boolean;
}

function Lane({ title, moments, length, isSaid, ...props }: DatedLaneProps) {
  const rows = moments.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return (
    <section class={isSaid ? 'lane said' : 'lane'}>
      <h2>{title}</h2>
      <ol style={{ height: `${rows * 1.95}em` }}>
        {moments.map((moment) => (
          <MomentMark
            key={moment.claim.id}
            moment={moment}
            left={moment.start * length}
            bar={(moment.end - moment.start) * length}
            reach={reachOf(moment, moments, length)}
            {...props}
          />
        ))}
      </ol>
    </section>
  );
}

/** How far a moment's words may reach, in px from its start: to the next one in its row. */
function reachOf({ start, row }: Placed, moments: readonly Placed[], length: number): number {
  const next = moments.find((other) => other.row === row && other.start > start);
  return next ? (next.start - start) * length - 6 : (1 - start) * length + margin;
}

interface MomentMarkProps extends LaneProps {
  moment: Placed;
  left: number;
  bar: number;
  reach: number;
}

function MomentMark({ moment, left, bar, reach, ...props }: MomentMarkProps) {
  const { claim, span, row, words: when } = moment;
  const flags = [
    span.isWithin && 'within',
    span.isApproximate && 'approximate',
    span.isInferred && 'inferred',
    span.isOpen && 'open',
  ];
  return (
    <li
      style={{
        left: px(left),
        top: `${row * 1.95}em`,
        width: px(Math.max(bar, Math.min(reach, 340))),
      }}
    >
      <span
        class={['time-bar', isAgainst(claim) && 'against', ...flags].filter(Boolean).join(' ')}
        style={{ width: px(Math.max(4, bar)) }}
      />
      <MomentButton claim={claim} when={when} {...props} />
    </li>
  );
}

interface MomentButtonProps extends LaneProps {
  claim: LinkedClaim;
  when?: string;
}

function MomentButton({ claim, when, at, threads, onChoose, onPoint }: MomentButtonProps) {
  const { story } = useDossierPage();
  const isTied = threads.some(
    ({ from, to }) => (from === at && to === claim.id) || (to === at && from === claim.id),
  );
  const text = visibleText(claim.text);
  const time = when && visibleText(when);
  return (
    <button
      type="button"
      class={isTied ? 'moment tied' : 'moment'}
      data-claim={claim.id}
      aria-pressed={at === claim.id}
      title={time ? `${time}: ${text}` : text}
      onClick={() => onChoose(claim.id)}
      onPointerEnter={() => onPoint(claim.id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <KindMark kind={claim.kind} />
      {time && <span class="unseen">{time}: </span>}
      <span class="text" lang={story.dossier.language}>
        {text}
      </span>
    </button>
  );
}

/** Denials that have no date of their own stand beneath the axis. */
function Loose({
  claims,
  width,
  ...props
}: LaneProps & { claims: readonly LinkedClaim[]; width: number }) {
  const t = useMessages();
  return (
    <section class="lane loose" style={{ width: px(width) }}>
      <h2>{t('dossierTimeDenials')}</h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <MomentButton claim={claim} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From each denial to what it denies, where one of them has a date. */
function threadsOf(
  dated: readonly LinkedClaim[],
  claims: ReadonlyMap<string, LinkedClaim>,
): Thread[] {
  const isDated = new Set(dated.map(({ id }) => id));
  const threads = new Map<string, Thread>();
  const add = (from: string, to: string, isDenial: boolean): void => {
    if (!claims.has(from) || !claims.has(to) || threads.has(`${to} ${from}`)) return;
    threads.set(`${from} ${to}`, { from, to, isDenial });
  };
  for (const { id, denies, deniedBy, contradicts } of dated) {
    for (const other of denies ?? []) if (isDated.has(other)) add(id, other, true);
    for (const other of deniedBy ?? []) add(other, id, true);
    for (const other of contradicts ?? []) add(other, id, false);
  }
  return [...threads.values()];
}

function looseEnds(
  threads: readonly Thread[],
  dated: readonly LinkedClaim[],
  claims: ReadonlyMap<string, LinkedClaim>,
): LinkedClaim[] {
  const isDated = new Set(dated.map(({ id }) => id));
  const ends = new Set(threads.flatMap(({ from, to }) => [from, to]));
  return [...ends].filter((id) => !isDated.has(id)).flatMap((id) => claims.get(id) ?? []);
}
