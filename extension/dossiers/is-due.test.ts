import { expect, test } from 'vitest';
import { isDue } from './is-due.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const check = (at: string) => ({ at });

test.each<[string, string | undefined, number | undefined, boolean]>([
  ['nobody has checked yet', undefined, undefined, true],
  ['a week is over', '2026-11-16T12:00:00Z', undefined, true],
  ['a week is not over', '2026-11-16T12:00:01Z', undefined, false],
  ['the day that the dossier asks for is over', '2026-11-22T11:00:00Z', 1, true],
  ['it asks for less than four hours, which are over', '2026-11-23T08:00:00Z', 0.01, true],
  ['it asks for less than four hours, which are not over', '2026-11-23T08:00:01Z', 0.01, false],
  ['the clock was set back', '2027-11-23T12:00:00Z', undefined, true],
])('%s', (_, at, expires, due) => {
  expect(isDue(at === undefined ? undefined : check(at), expires, now)).toBe(due);
});
