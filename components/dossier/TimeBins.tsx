import { useRef } from 'preact/hooks';
import { ticksOf } from '../../core/dossier/time/time-axis.ts';
import { type Bin, inBins, type TimeLine } from '../../core/dossier/time/time-line.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { useWidth } from './use-width.ts';

/** Approximate width of a column, in px. */
const column = 14;

/** Number of facts by the time they begin, where there are too many to draw one by one. */
export function TimeBins({ line: { axis, events, statements } }: { line: TimeLine }) {
  const t = useMessages();
  const view = useRef<HTMLDivElement>(null);
  const width = useWidth(view);
  if (!axis) return null;
  const count = Math.max(8, width / column);
  return (
    <>
      <p class="intro">{t('dossierTooMany')}</p>
      <div class="plot-view" ref={view} dir="ltr">
        <div class="plot dated">
          <div class="axis-length whole">
            <TimeAxis axis={axis} ticks={ticksOf(axis, width / 76)} />
          </div>
          <BinColumns title={t('dossierTimeEvents')} bins={inBins(events, axis, count)} />
          <BinColumns title={t('dossierTimeStatements')} bins={inBins(statements, axis, count)} />
        </div>
      </div>
    </>
  );
}

function BinColumns({ title, bins }: { title: string; bins: readonly Bin[] }) {
  const t = useMessages();
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 0);
  if (!most) return null;
  return (
    <section class="lane">
      <h2>{title}</h2>
      <ol class="columns-of-time">
        {bins
          .filter(({ count }) => count > 0)
          .map((bin) => (
            <Column
              key={bin.from}
              bin={bin}
              most={most}
              label={plural(t, 'tallyFacts', bin.count)}
            />
          ))}
      </ol>
    </section>
  );
}

function Column({ bin, most, label }: { bin: Bin; most: number; label: string }) {
  const locale = useMessages()('locale');
  const day = (time: number): string =>
    new Date(time).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const text = `${day(bin.from)} – ${day(bin.to - 1)}: ${label}`;
  return (
    <li
      title={text}
      style={{
        left: `${bin.start * 100}%`,
        width: `${(bin.end - bin.start) * 100}%`,
        height: `${(100 * bin.count) / most}%`,
      }}
    >
      <span class="unseen">{text}</span>
      <span class="against" style={{ height: `${(100 * bin.against) / bin.count}%` }} />
    </li>
  );
}
