/** Weighs the terms of a cue that a sentence meets. */
import type { ClaimCue, CueTerm } from './cue.ts';
import type { EchoStory } from './echo-claims.ts';
import type { SentenceWords } from './sentence.ts';
import { strengthOf } from './term-strength.ts';
import type { Found } from './word-table.ts';

interface WeighedCue {
  readonly met: readonly CueTerm[];
  readonly score: number;
  /** Part of the cue's weight that is met; 1 is all of it. */
  readonly share: number;
  /** The words that met it. */
  readonly spent: readonly Found[];
}

/** Meanings of acts of saying, whose words also attribute. */
const acts: ReadonlySet<string> = new Set(['reporting', 'confirm', 'deny']);

export function weigh(
  { all }: ClaimCue,
  sentence: SentenceWords,
  story: EchoStory,
  page: ReadonlySet<string>,
): WeighedCue {
  const met: CueTerm[] = [];
  const spent: Found[] = [];
  let [score, had, whole] = [0, 0, 0];
  for (const any of all) {
    let weight = 0;
    for (const one of any) weight = Math.max(weight, weightOfCueTerm(one, story));
    const [term, strength] = strongest(any, sentence, page, spent);
    whole += weight;
    if (term) {
      met.push(term);
      if (!acts.has(term.id)) spent.push(...freeWords(term, sentence, spent).slice(0, 1));
      had += weight;
      score += weight * strength;
    }
  }
  return { met, score, share: whole ? had / whole : 0, spent };
}

/** The alternative that is met most, the first of equals, or none. */
function strongest(
  any: readonly CueTerm[],
  sentence: SentenceWords,
  page: ReadonlySet<string>,
  spent: readonly Found[],
): [CueTerm, number] | [undefined, 0] {
  let best: [CueTerm, number] | [undefined, 0] = [undefined, 0];
  for (const term of any) {
    const strength = strengthOf(term, sentence, page);
    if (strength > best[1] && (term.kind !== 'meaning' || freeWords(term, sentence, spent).length))
      best = [term, strength];
  }
  return best;
}

/** Words that no other term has used: "poll" is not both the vote and the plan. */
const freeWords = (
  { kind, id }: CueTerm,
  { words }: SentenceWords,
  spent: readonly Found[],
): Found[] =>
  kind === 'meaning'
    ? (words.get(id) ?? []).filter((one) => !spent.some((other) => isSameWords(one, other)))
    : [];

const isSameWords = (one: Found, other: Found): boolean =>
  one.start === other.start && one.end === other.end;

/** Weight of a number or a time, as a multiple of that of a word in as few claims. */
const exactCueWeight = 1.6;

const weightOfCueTerm = ({ kind, id }: CueTerm, { terms }: EchoStory): number =>
  (terms[kind].get(id)?.weight ?? 1) * (kind === 'number' || kind === 'time' ? exactCueWeight : 1);
