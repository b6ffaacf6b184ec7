/** Scores how near a sentence comes to each claim of a story. */
import { type ClaimCue, type CueTerm, isProposed } from './cue.ts';
import type { EchoClaim, EchoStory } from './echo-claims.ts';
import { type InCommon, leastInCommon, mostOverlap, overlapOf, weightOfTerm } from './overlap.ts';
import type { SentenceWords } from './sentence.ts';
import { isBarred, strengthOf } from './term-strength.ts';
import { weigh } from './weigh-cue.ts';
import type { Found } from './word-table.ts';

/** Names, words, numbers and times that a sentence shares with a claim. */
export interface EchoReasons {
  /** Ids of entities, named in it or in the sentences before. */
  readonly names: readonly string[];
  /** Words of the sentence, as they stand there. */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly times: readonly string[];
}

/** Score of a claim for a sentence, to explain why it is no echo. */
export interface Considered {
  readonly claim: EchoClaim;
  readonly score: number;
  /** Part of the cue's weight that the sentence meets; 1 is all of it. */
  readonly share: number;
  readonly missing: readonly (readonly CueTerm[])[];
}

export interface EchoCandidate extends Omit<Considered, 'missing'> {
  readonly cue: ClaimCue;
  readonly isMet: boolean;
  readonly met: readonly CueTerm[];
  /** The words that met the cue. */
  readonly spent: readonly Found[];
}

/** All claims of a story that no cue bars, the nearest first. */
export function candidatesIn(
  sentence: SentenceWords,
  story: EchoStory,
  page: ReadonlySet<string>,
): Considered[] {
  return story.claims
    .flatMap((claim) => nearestCue(claim, sentence, story, page) ?? [])
    .sort(byNearness)
    .map((one) => ({ ...one, missing: missingFrom(one) }));
}

const missingFrom = ({ cue, met }: EchoCandidate) =>
  cue.all.filter((any) => !any.some((term) => met.includes(term)));

/** The same, of the claims that the sentence repeats; most are ruled out early by a term that the sentence lacks. */
export function metIn(
  sentence: SentenceWords,
  story: EchoStory,
  page: ReadonlySet<string>,
): EchoCandidate[] {
  const possible = possibleIn(sentence, story, page);
  const mayMeet = (cue: ClaimCue, claim: EchoClaim): boolean =>
    isProposed(cue)
      ? possible.get(claim) === 'overlaps'
      : cue.all.every((any) => any.some((term) => strengthOf(term, sentence, page) > 0));
  return [...possible.keys()]
    .flatMap((claim) => nearestCue(claim, sentence, story, page, mayMeet) ?? [])
    .filter(({ isMet }) => isMet)
    .sort(byNearness);
}

/** The claims whose rarest term the sentence meets, and those whose text may overlap enough with it. */
function possibleIn(
  sentence: SentenceWords,
  story: EchoStory,
  page: ReadonlySet<string>,
): Map<EchoClaim, 'overlaps' | 'meets a term'> {
  const { names, before, words, numbers, times, stems } = sentence;
  const { terms, claims } = story;
  const possible = new Map<EchoClaim, 'overlaps' | 'meets a term'>();
  const count = new Uint16Array(claims.length);
  const weights = new Float64Array(claims.length);
  const add = (kind: CueTerm['kind'], ids: Iterable<unknown>): void => {
    for (const one of ids) {
      const id = String(one);
      const term = terms[kind].get(id);
      if (!term) continue;
      for (const at of term.needing) possible.set(claims[at] as EchoClaim, 'meets a term');
      const weight = term.proposed.length ? weightOfTerm({ kind, id }, story) : 0;
      for (const at of term.proposed) {
        count[at] = (count[at] ?? 0) + 1;
        weights[at] = (weights[at] ?? 0) + weight;
      }
    }
  };
  add('name', names);
  add('name', before);
  add('page', page);
  add('meaning', words.keys());
  add('stem', stems);
  const worded = count.slice();
  add('number', numbers);
  add('time', times);
  for (let at = 0; at < claims.length; at++) {
    const [all = 0, words = 0] = [count[at], worded[at]];
    if (all < leastInCommon && all === words) continue;
    const common = { count: all, weight: weights[at] ?? 0, exact: all - words };
    const claim = claims[at] as EchoClaim;
    if (mayOverlap(claim, common, sentence, story)) possible.set(claim, 'overlaps');
  }
  return possible;
}

/** True if a number or time is in common, or the common words weigh enough, which most claims' do not. */
const mayOverlap = (
  { cues }: EchoClaim,
  common: InCommon,
  sentence: SentenceWords,
  story: EchoStory,
): boolean =>
  common.exact > 0 ||
  (common.count >= leastInCommon &&
    cues.some((cue) => isProposed(cue) && mostOverlap(cue, common, sentence, story) >= cue.share));

const byNearness = (a: EchoCandidate, b: EchoCandidate): number =>
  Number(b.isMet) - Number(a.isMet) || b.score * b.share - a.score * a.share;

function nearestCue(
  claim: EchoClaim,
  sentence: SentenceWords,
  story: EchoStory,
  page: ReadonlySet<string>,
  mayMeet = (_cue: ClaimCue, _claim: EchoClaim): boolean => true,
): EchoCandidate | undefined {
  return claim.cues
    .filter((cue) => mayMeet(cue, claim) && !isBarred(cue, sentence, page))
    .map((cue): EchoCandidate => {
      if (isProposed(cue)) return overlapping(cue, claim, sentence, story);
      const { met, score, share, spent } = weigh(cue, sentence, story, page);
      const isMet = share >= cue.share && fitsStory(met, claim, sentence, story);
      return { claim, cue, score, share, met, isMet, spent };
    })
    .sort(byNearness)[0];
}

/** The candidate of a proposed cue, by overlap: no author said which of its words matter. */
function overlapping(
  cue: ClaimCue,
  claim: EchoClaim,
  sentence: SentenceWords,
  story: EchoStory,
): EchoCandidate {
  const { met, share } = overlapOf(cue, sentence, story);
  const isMet = share >= cue.share && isNamed(met, claim, sentence);
  return { claim, cue, score: share, share, met, isMet, spent: [] };
}

const fitsStory = (
  met: readonly CueTerm[],
  claim: EchoClaim,
  sentence: SentenceWords,
  story: EchoStory,
) =>
  mayCarry(met, claim, sentence, story) &&
  isNamed(met, claim, sentence) &&
  hasOwnEvidence(met, sentence);

/** True if persons may be carried over from sentences before, which ends when the sentence names somebody else. */
function mayCarry(
  met: readonly CueTerm[],
  { entities }: EchoClaim,
  sentence: SentenceWords,
  { persons }: EchoStory,
): boolean {
  const { names, words, hasStranger } = sentence;
  const wanted = met
    .filter(({ kind, id }) => kind === 'name' && persons.has(id))
    .map(({ id }) => id);
  const carried = wanted.filter((id) => !names.has(id));
  if (!carried.length) return true;
  const others = [...names].filter((id) => persons.has(id) && !entities.includes(id));
  return !others.length && !hasStranger && (carried.length < 2 || words.has('plural-pronoun'));
}

/** True if one of the claim's own names is in the sentence or just before. */
const isNamed = (
  met: readonly CueTerm[],
  { entities }: EchoClaim,
  { names, before }: SentenceWords,
): boolean =>
  met.some(({ kind }) => kind === 'name') || entities.some((id) => names.has(id) || before.has(id));

/** True if the sentence itself has more of the cue than is carried over, and all its names if names are all of it. */
function hasOwnEvidence(met: readonly CueTerm[], { names, words }: SentenceWords): boolean {
  const carried = met.filter(({ kind, id }) => kind === 'name' && !names.has(id)).length;
  const isBoth = words.has('plural-pronoun');
  if (carried > 1 && !isBoth && carried >= met.length - carried) return false;
  return (
    met.some(({ kind }) => kind !== 'name' && kind !== 'page') ||
    met.every(({ id }) => names.has(id))
  );
}

/** @param met the terms of a cue that the sentence meets */
export function whyOf(met: readonly CueTerm[], { text, words }: SentenceWords): EchoReasons {
  const ids = (kind: CueTerm['kind']): string[] =>
    met.filter((term) => term.kind === kind).map(({ id }) => id);
  const spans = ids('meaning').flatMap((id) => words.get(id)?.[0] ?? []);
  return {
    names: [...ids('name'), ...ids('page')],
    words: [...new Set(spans.map(({ start, end }) => text.slice(start, end)).concat(ids('stem')))],
    numbers: met.flatMap((term) => (term.kind === 'number' ? [term.value] : [])),
    times: ids('time'),
  };
}
