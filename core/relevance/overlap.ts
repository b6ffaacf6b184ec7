/** Overlap of a sentence and a proposed cue: cosine of their words, numbers and times, scaled by the names. */
import type { ClaimCue, CueTerm } from './cue.ts';
import type { EchoStory } from './echo-claims.ts';
import { isFigure } from './numbers-in-text.ts';
import type { SentenceWords } from './sentence.ts';
import { strengthOf } from './term-strength.ts';

/** With fewer words, numbers and times in common a sentence repeats nothing. */
export const leastInCommon = 2;

/** The same for a sentence in another language than the facts, which shares meanings only. */
const leastAbroad = 3;

/** Factor for a sentence with none of the names, beside 1 for all. */
const scoreWithoutNames = 0.4;

/** Bonus per number or time in common, and discount per name of the story that the claim is not about. */
const exactBonus = 0.15;
const strangerDiscount = 0.1;

interface Overlap {
  readonly met: readonly CueTerm[];
  /** 0 to about 1 */
  readonly share: number;
}

/** All constants were chosen on the development set (docs/relevance.md). */
export function overlapOf(cue: ClaimCue, sentence: SentenceWords, story: EchoStory): Overlap {
  const { content, names, contentWeight, namesWeight } = weighedTerms(cue, sentence, story);
  const met = content.filter((term) => isTermIn(term, sentence));
  const own = names.filter(({ id }) => sentence.names.has(id));
  const shown = { met: [...own, ...met] };
  if (contradicts(content, sentence)) return { ...shown, share: 0 };
  if (isTold(met, own)) return { ...shown, share: 1 };
  const least = sentence.isOfStoryLanguage ? leastInCommon : leastAbroad;
  if (met.length < least || partsIn(met, sentence) < least) return { ...shown, share: 0 };
  const named = names.reduce(
    (all, term) => all + strengthOf(term, sentence, none) * weightOfTerm(term, story),
    0,
  );
  const inCommon = sum(met, story) / Math.sqrt(contentWeight * weightOfSentence(sentence, story));
  const byNames = scoreWithoutNames + (1 - scoreWithoutNames) * (named / (namesWeight || 1));
  const bonus = 1 + exactBonus * met.filter(isExact).length;
  const discount = 1 + strangerDiscount * (sentence.names.size - own.length);
  return { ...shown, share: (inCommon * byNames * bonus) / discount };
}

/** True if a name of the claim and a figure ("340 million") or two years are shared: enough in any language. */
function isTold(met: readonly CueTerm[], own: readonly CueTerm[]): boolean {
  const years = new Set(met.flatMap(({ kind, id }) => (kind === 'time' ? [id.slice(0, 4)] : [])));
  return own.length > 0 && (met.some(({ kind }) => kind === 'number') || years.size > 1);
}

/** Terms that a sentence shares with a proposed cue, names left out. */
export interface InCommon {
  /** Number of terms. */
  readonly count: number;
  readonly weight: number;
  /** Those of them that are numbers or times. */
  readonly exact: number;
}

/** Upper limit of the share that a sentence has of a cue, whatever its names. */
export function mostOverlap(
  cue: ClaimCue,
  { weight, exact }: InCommon,
  sentence: SentenceWords,
  story: EchoStory,
): number {
  const { contentWeight } = weighedTerms(cue, sentence, story);
  const inCommon = weight / Math.sqrt(contentWeight * weightOfSentence(sentence, story));
  return inCommon * (1 + exactBonus * exact);
}

/** Number of parts of a sentence that meet terms; a word with two meanings is one, like a month with its year. */
const partsIn = (met: readonly CueTerm[], { words }: SentenceWords): number =>
  new Set(
    met.map((term) => {
      if (term.kind === 'time') return term.id.slice(0, 4);
      return (
        (term.kind === 'meaning' && words.get(term.id)?.[0]?.first) ?? `${term.kind} ${term.id}`
      );
    }),
  ).size;

/** The terms of a cue that a sentence of some language can have. */
interface WeighedTerms {
  readonly content: readonly CueTerm[];
  readonly names: readonly CueTerm[];
  readonly contentWeight: number;
  readonly namesWeight: number;
}

const weighedBefore = [
  new WeakMap<ClaimCue, WeighedTerms>(),
  new WeakMap<ClaimCue, WeighedTerms>(),
] as const;

function weighedTerms(
  cue: ClaimCue,
  { isOfStoryLanguage }: SentenceWords,
  story: EchoStory,
): WeighedTerms {
  const ofLanguage = weighedBefore[isOfStoryLanguage ? 0 : 1];
  const before = ofLanguage.get(cue);
  if (before) return before;
  const terms = cue.all.flat().filter(({ kind }) => kind !== 'stem' || isOfStoryLanguage);
  const names = terms.filter(({ kind }) => kind === 'name');
  const content = terms.filter(({ kind }) => kind !== 'name');
  const weighed = {
    content,
    names,
    contentWeight: sum(content, story),
    namesWeight: sum(names, story),
  };
  ofLanguage.set(cue, weighed);
  return weighed;
}

const none: ReadonlySet<string> = new Set();
const isTermIn = (term: CueTerm, sentence: SentenceWords): boolean =>
  term.kind === 'meaning' ? sentence.meanings.has(term.id) : strengthOf(term, sentence, none) > 0;
const isExact = ({ kind }: Pick<CueTerm, 'kind'>): boolean => kind === 'number' || kind === 'time';

/** True if the sentence has another number or year than the cue, and none in common. */
function contradicts(content: readonly CueTerm[], { numbers, times }: SentenceWords): boolean {
  const figures = content.filter(({ kind }) => kind === 'number');
  const years = content.filter(({ kind, id }) => kind === 'time' && id.length === 4);
  const hasFigure = [...numbers].some(isFigure);
  return (
    (figures.length > 0 && hasFigure && !figures.some(({ id }) => numbers.has(Number(id)))) ||
    (years.length > 0 && times.size > 0 && !years.some(({ id }) => times.has(id)))
  );
}

/** Weight of a number or a time, as a multiple of that of a word in as few claims. */
const exactWeight = 1.3;

export const weightOfTerm = (
  { kind, id }: Pick<CueTerm, 'kind' | 'id'>,
  { terms, claims }: EchoStory,
): number =>
  (terms[kind].get(id)?.weight ?? Math.log(1 + 2 * claims.length)) *
  (isExact({ kind }) ? exactWeight : 1);

const sum = (terms: readonly CueTerm[], story: EchoStory): number =>
  terms.reduce((all, term) => all + weightOfTerm(term, story), 0);

const sentenceWeights = new WeakMap<SentenceWords, number>();

function weightOfSentence(sentence: SentenceWords, story: EchoStory): number {
  const before = sentenceWeights.get(sentence);
  if (before !== undefined) return before;
  let all = 0;
  const add = (kind: CueTerm['kind'], ids: Iterable<unknown>): void => {
    for (const id of ids) all += weightOfTerm({ kind, id: String(id) }, story);
  };
  add('meaning', sentence.meanings);
  if (sentence.isOfStoryLanguage) add('stem', sentence.plainStems);
  add('number', [...sentence.numbers].filter(isFigure));
  add('time', sentence.times);
  sentenceWeights.set(sentence, all);
  return all;
}
