import type { Axis, Tick } from '../../core/dossier/time/time-axis.ts';
import { useMessages } from '../ui/i18n.ts';

interface TimeAxisProps {
  axis: Axis;
  ticks: readonly Tick[];
}

const percent = (part: number): string => `${part * 100}%`;

/** Dates along the top with lines down the plot, and the stretches that were cut short. */
export function TimeAxis({ axis, ticks }: TimeAxisProps) {
  const t = useMessages();
  const locale = t('locale');
  return (
    <>
      {axis.cuts.map(({ from, to, start, end }) => {
        const label = t('dossierCut', yearIn(from, locale), yearIn(to - 1, locale));
        return (
          <div
            key={start}
            class="cut"
            role="img"
            aria-label={label}
            title={label}
            style={{ left: percent(start), width: percent(end - start) }}
          />
        );
      })}
      <div class="axis" aria-hidden="true">
        {ticks.map(({ time, at }) => (
          <span
            key={+time}
            class={isNewYear(time) ? 'tick year' : 'tick'}
            style={{ left: percent(at) }}
          >
            {tickWords(time, locale)}
          </span>
        ))}
      </div>
    </>
  );
}

const isNewYear = (time: Date): boolean => time.getUTCMonth() === 0 && time.getUTCDate() === 1;

const yearIn = (time: number, locale: string): string =>
  new Date(time).toLocaleDateString(locale, { year: 'numeric', timeZone: 'UTC' });

function tickWords(time: Date, locale: string): string {
  const parts: Intl.DateTimeFormatOptions = isNewYear(time)
    ? { year: 'numeric' }
    : time.getUTCDate() === 1
      ? { month: 'short' }
      : { month: 'short', day: 'numeric' };
  return time.toLocaleDateString(locale, { ...parts, timeZone: 'UTC' });
}
