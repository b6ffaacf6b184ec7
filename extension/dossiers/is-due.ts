import { dayMs } from '../../core/day-ms.ts';
import type { UpdateCheck } from '../storage/update-check.ts';

const usualPauseMs = 7 * dayMs;
const shortestPauseMs = dayMs / 6;

/**
 * True when it is time to check an address again.
 * @param expiresDays as the dossier says
 * @param nowMs since 1970
 */
export function isDue(
  last: Pick<UpdateCheck, 'at'> | undefined,
  expiresDays: number | undefined,
  nowMs: number,
): boolean {
  if (!last) return true;
  const pauseMs =
    expiresDays === undefined ? usualPauseMs : Math.max(shortestPauseMs, expiresDays * dayMs);
  const sinceMs = nowMs - Date.parse(last.at);
  // A clock that was set back must not put off the next check for years.
  return sinceMs >= pauseMs || sinceMs < 0;
}
