import { useRef } from 'preact/hooks';
import { type Axis, ticksOf } from '../../core/dossier/time/time-axis.ts';
import type { Moment, TimeLine } from '../../core/dossier/time/time-line.ts';
import { useMessages } from '../ui/i18n.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeLegend } from './TimeLegend.tsx';
import { TimeRow, type TimeRowActions } from './TimeRow.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

interface TimePlotProps extends TimeRowActions {
  line: TimeLine;
}

/** Room that a date's name needs, in px. */
const tickRoom = 44;

/** Facts in order of time: a bar on the axis, the fact in words, and beside it what stands against it. */
export function TimePlot({ line, ...actions }: TimePlotProps) {
  const t = useMessages();
  const rows = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  useRoving(rows, '.moment');
  const { axis } = line;
  if (!axis) return null;
  return (
    <>
      <TimeLegend />
      <div class="time-rows" ref={rows}>
        <div class="track-axis" ref={track}>
          <div class="axis-length whole" dir="ltr">
            <TimeAxis axis={axis} ticks={ticksOf(axis, width / tickRoom)} />
          </div>
        </div>
        <Lane title={t('dossierTimeEvents')} moments={line.events} axis={axis} {...actions} />
        <Lane
          title={t('dossierTimeStatements')}
          moments={line.statements}
          axis={axis}
          isSaid
          {...actions}
        />
      </div>
    </>
  );
}

interface LaneProps extends TimeRowActions {
  title: string;
  moments: readonly Moment[];
  axis: Axis;
  isSaid?: boolean;
}

function Lane({ title, moments, isSaid, ...props }: LaneProps) {
  if (!moments.length) return null;
  return (
    <section class={isSaid ? 'time-lane said' : 'time-lane'}>
      <h2>{title}</h2>
      <ol>
        {moments.map((moment) => (
          <TimeRow key={moment.claim.id} moment={moment} {...props} />
        ))}
      </ol>
    </section>
  );
}
