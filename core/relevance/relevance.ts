/** Finds the facts about an entity that bear on the passage that names it. */
import type { Claim } from '../dossier/schema.ts';
import { rarityOf, type Traits, traitsOf, traitsOfSpot } from './fact-traits.ts';
import type { Surroundings } from './surroundings.ts';

interface Ranking<Fact extends Claim> {
  /** All the facts: those that bear on the passage, the closest first, then the others as given. */
  readonly facts: readonly Fact[];
  /** Number of them, from the first, that bear on the passage. */
  readonly relevantCount: number;
  /** One for each fact that bears on it, in the same order: the reason to say so. */
  readonly matched: readonly MatchedTraits[];
}

/** Traits of a fact that the sentence of a mention shares. */
export interface MatchedTraits {
  /** Ids of other entities of the fact that the sentence names. */
  readonly entities: readonly string[];
  /** `2022` or `2022-05` */
  readonly times: readonly string[];
  /** Stems; empty unless the sentence has most of the fact's, since a common word or two is no reason. */
  readonly words: readonly string[];
}

/** Weight of a trait in another sentence of the passage, as a part of its weight in the mention's. */
const farther = 0.4;

/** The first of the given facts counts for this much more than the last. */
const precedence = 0.2;

/** Least score of a fact that bears on a passage, and its least part of the best score. */
const leastScore = 1.5;
const leastPartOfFact = 0.45;

/** Least part of the weight of a fact's words in a sentence that repeats it. */
const mostOfWords = 0.5;

/** Fewest words that it shares with the fact, and fewest of them that are no names. */
const fewestSharedWords = 3;
const fewestOwnWords = 2;

/** Least part of the weight of the fact's other words that makes a single name or year a reason. */
const leastSharedWeight = 0.25;

/** Most facts about an entity that is a reason together with any word of the fact. */
const mostOfRare = 2;

/** Largest part of the facts with a name or year, of which two then are a reason by themselves. */
const mostOfTelling = 1 / 3;

/** Most facts that are said to bear on a passage. */
const mostBearing = 5;

/**
 * Ranks the facts about one entity by what each shares with the surroundings of a mention: a trait
 * counts the more, the fewer of the facts have it. Equal facts keep the order they are given in, which
 * is that of their importance. A fact is said to bear on the passage only for a reason that can be
 * shown: the mention's sentence names another entity of it, or its time, or repeats it. Denials need no
 * rank of their own: `withRelations` puts them beside their fact.
 * @param about id of the entity, which is no trait: all the facts have it
 */
export function rankFacts<Fact extends Claim>(
  facts: readonly Fact[],
  about: string,
  surroundings: Surroundings,
): Ranking<Fact> {
  const traits = facts.map((fact) => traitsOf(fact, about));
  const rarity = rarityOf(traits);
  const scores = scoresOf(traits, rarity, surroundings);
  const best = Math.max(...scores);
  const near = traitsOfSpot(surroundings.sentence);
  const close = facts
    .map((fact, at) => ({ fact, score: scores[at] as number, own: traits[at] as Traits }))
    .filter(({ score }) => score >= leastScore && score >= best * leastPartOfFact)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostBearing)
    .map(({ fact, own }) => ({ fact, own, matched: matchedOf(own, near, about, rarity) }));
  const partOf = (trait: string): number =>
    traits.filter((own) => own.has(trait)).length / traits.length;
  const named = new Set(
    [...near].filter((trait) => trait.startsWith('e') && trait !== `e${about}`),
  );
  const leading = close.filter(({ own, matched }) => {
    const shared = shareOfWords(wordsOfOwnNames(own, about), near, rarity);
    return isReason(matched, shared, partOf, traits.length) || isItsMonth(matched, own, named);
  });
  const first = [...leading, ...close.filter((one) => !leading.includes(one))].map(
    ({ fact }) => fact,
  );
  return {
    facts: [...first, ...facts.filter((fact) => !first.includes(fact))],
    relevantCount: leading.length,
    matched: leading.map(({ matched }) => matched),
  };
}

/** Part of the weight of a fact's words that a sentence shares, and their number. */
interface SharedWords {
  readonly part: number;
  readonly count: number;
}

/**
 * True if shared traits are a reason to show a fact. A name or a year alone is none, because any page has it: another
 * one, or words of the fact, must be beside it; one word is enough for a name that very few of the facts have.
 * @param partOf the part of the facts that have a trait
 */
function isReason(
  { entities, times, words }: MatchedTraits,
  { part, count }: SharedWords,
  partOf: (trait: string) => number,
  facts: number,
): boolean {
  if (words.length) return true;
  const names = entities.map((id) => partOf(`e${id}`));
  const years = times.filter((time) => time.length === 4).map((time) => partOf(`t${time}`));
  if (count > 0 && names.some((one) => one * facts <= mostOfRare)) return true;
  const signs = [...names, ...years];
  const telling = signs.filter((one) => one <= mostOfTelling);
  if (telling.length > 1) return true;
  return signs.length > 0 && part >= leastSharedWeight && count > (telling.length ? 0 : 1);
}

/** True if the sentence has the fact's month and names nothing else of the story: a reason by itself. */
const isItsMonth = ({ entities, times }: MatchedTraits, own: Traits, named: Traits): boolean =>
  times.some((time) => time.length > 4) &&
  (entities.length > 0 || [...named].every((trait) => own.has(trait)));

/** A fact's words without its names, which the entities tell, and its numbers, which the times tell. */
function wordsOfOwnNames(own: Traits, about: string): string[] {
  const names = [
    about,
    ...[...own].filter((one) => one.startsWith('e')).map((one) => one.slice(1)),
  ];
  const parts = names.flatMap((id) => id.split('-'));
  const isName = (stem: string): boolean => parts.some((part) => part.startsWith(stem));
  return [...own].filter(
    (one) => one.startsWith('w') && !/^\d/.test(one.slice(1)) && !isName(one.slice(1)),
  );
}

function shareOfWords(
  words: readonly string[],
  near: Traits,
  rarity: ReadonlyMap<string, number>,
): SharedWords {
  const shared = words.filter((one) => near.has(one));
  return {
    part: weightOfShared(shared, rarity) / (weightOfShared(words, rarity) || 1),
    count: shared.length,
  };
}

const weightOfShared = (some: readonly string[], rarity: ReadonlyMap<string, number>): number =>
  some.reduce((sum, one) => sum + (rarity.get(one) ?? 0), 0);

function matchedOf(
  own: Traits,
  near: Traits,
  about: string,
  rarity: ReadonlyMap<string, number>,
): MatchedTraits {
  const ofClass = (letter: string): string[] => [...own].filter((one) => one.startsWith(letter));
  const shared = (letter: string): string[] => ofClass(letter).filter((one) => near.has(one));
  const words = shared('w');
  const isRepeat =
    words.length >= fewestSharedWords &&
    wordsOfOwnNames(own, about).filter((one) => near.has(one)).length >= fewestOwnWords &&
    weightOfShared(words, rarity) >= weightOfShared(ofClass('w'), rarity) * mostOfWords;
  const bare = (all: readonly string[]): string[] => all.map((one) => one.slice(1));
  return {
    entities: bare(shared('e')),
    times: bare(shared('t')),
    words: isRepeat ? bare(words) : [],
  };
}

/** One score per fact. A long fact shares more by chance, so length counts against it a little. */
function scoresOf(
  traits: readonly Traits[],
  rarity: ReadonlyMap<string, number>,
  { sentence, rest }: Surroundings,
): number[] {
  const near = traitsOfSpot(sentence);
  const far = traitsOfSpot(rest);
  const usualSize = traits.reduce((sum, { size }) => sum + size, 0) / traits.length;
  return traits.map((own, at) => {
    let shared = 0;
    for (const [one, worth] of rarity)
      if (own.has(one)) shared += worth * (near.has(one) ? 1 : far.has(one) ? farther : 0);
    const importance = 1 + precedence * (1 - at / traits.length);
    return (shared * importance) / (0.7 + (0.3 * own.size) / usualSize);
  });
}
