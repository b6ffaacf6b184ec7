import type { Look } from '../storage/update-checks.ts';

const day = 24 * 60 * 60 * 1000;
const usual = 7 * day;
const least = day / 6;

/**
 * Whether it is time for another look at an address.
 * @param expires days, as the dossier says
 * @param now ms since 1970
 */
export function isDue(last: Look | undefined, expires: number | undefined, now: number): boolean {
  if (!last) return true;
  const wait = expires === undefined ? usual : Math.max(least, expires * day);
  const since = now - Date.parse(last.at);
  // A clock that was set back must not put off the next look for years.
  return since >= wait || since < 0;
}
