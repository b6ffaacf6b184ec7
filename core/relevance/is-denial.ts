/** Tells the sentence that calls a claim untrue ("a hoax", "no such deliveries") from the one that repeats it. */
import type { Cue } from './cue.ts';
import type { Sentence } from './sentence.ts';
import type { Found } from './word-table.ts';

/** Words between a negation and what it negates, at most. */
const reachOfNot = 3;

/** "a hoax", "no such deliveries": the claim's own words are called untrue. */
export function isDenial({ words }: Sentence, { all }: Cue): boolean {
  const asked = new Set(all.flat().map(({ id }) => id));
  const matched = all.flat().flatMap(({ id }) => words.get(id) ?? []);
  const callsFalse = (words.get('false') ?? []).some(
    (one) => !matched.some(({ start, end }) => start <= one.start && end >= one.end),
  );
  if (callsFalse && !asked.has('absurd')) return true;
  if (
    ['not', 'deny', 'refuse', 'nobody', 'no-reply', 'no-comment', 'unaware'].some((id) =>
      asked.has(id),
    )
  )
    return false;
  return (words.get('not') ?? []).some((not) => matched.some((one) => isJustBefore(not, one)));
}

const isJustBefore = (not: Found, one: Found): boolean =>
  one.first > not.last && one.first - not.last <= reachOfNot;
