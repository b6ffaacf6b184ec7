/**
 * Decides whom a surname alone means: "Kimbal Musk opened a restaurant. Musk cooks himself." The person
 * introduced last keeps the surname until the entity is named in full or a long distance has passed. A page
 * that used the surname for the entity before continues to do so, as newspapers do, unless it is mainly
 * about the other person. From passage to passage this holds only in running text, because items of a list
 * do not refer to each other.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasFlag, nameFlag, use, useOfName } from '../lexicon/name-flags.ts';
import { cue } from './cues.ts';
import type { CandidateCues, RejectingRule } from './types.ts';

/** Reach of an introduction: in passages with candidates, and within one passage in UTF-16 units. */
const reachInPassages = 3;
const reachInUnits = 1500;

/** Numbers of introductions on a page of the people who share one surname. */
interface SurnameTally {
  own: number;
  others: number;
  /** The first other person, where nobody with the surname was introduced or named in the passage before. */
  readonly first?: Pick<Introduction, 'passage' | 'inSentence'>;
  /** Hashes of the courtesy titles of the others. */
  readonly titles: Set<number>;
}

/** The last introduction of a person with the surname. */
interface Introduction {
  readonly other: boolean;
  /** Index of the passage. */
  readonly passage: number;
  readonly at: number;
  /** True if the passage is running text. */
  readonly inSentence: boolean;
  /** Number of times that the entity had been named before. */
  readonly earlierNamings: number;
  /** True if the surname alone had meant the entity earlier in the passage. */
  readonly afterBare: boolean;
}

/** Namings after which a page's surname is settled on the entity. */
const settledAfter = 2;

export class SurnameDisambiguation {
  readonly #lexicon: Lexicon;
  readonly #tallies = new Map<number, SurnameTally>();
  readonly #last = new Map<number, Introduction>();
  /** The passage in which an entity was last meant by its surname alone. */
  readonly #bare = new Map<number, number>();
  /** The same, while passages are counted. */
  readonly #bareBefore = new Map<number, number>();
  /** Number of times that an entity was named so far, in full or by its surname alone. */
  readonly #namings = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Call with the candidates of every passage, before the first is decided. */
  count(candidates: readonly CandidateCues[], passage: number): void {
    for (const candidate of candidates) this.#count(candidate, passage);
  }

  #count(candidate: CandidateCues, passage: number): void {
    const introduces = this.#introduces(candidate);
    const owner = this.#ownerOf(candidate);
    if (!introduces && this.#isBareSurname(candidate)) this.#bareBefore.set(owner, passage);
    if (!introduces) return;
    const inSentence = (candidate.cues & cue.sentence) !== 0;
    const tally = this.#tallies.get(owner) ?? {
      own: 0,
      others: 0,
      titles: new Set(),
      ...(introduces === 'other' &&
        this.#bareBefore.get(owner) !== passage && { first: { passage, inSentence } }),
    };
    if (introduces === 'own') tally.own++;
    else tally.others++;
    if (introduces === 'other' && candidate.title) tally.titles.add(candidate.title);
    this.#tallies.set(owner, tally);
  }

  /**
   * Call for every candidate of the page, in page order.
   * @param passage index of the passage
   * @param rejected true if another rule has rejected the candidate
   */
  decideInOrder(
    candidate: CandidateCues,
    passage: number,
    rejected: boolean,
  ): RejectingRule | undefined {
    const introduces = this.#introduces(candidate);
    if (introduces) this.#introduce(candidate, passage, introduces === 'other');
    if (introduces || rejected || !this.#isBareSurname(candidate)) return undefined;
    const owner = this.#ownerOf(candidate);
    const rule = this.#ruleFor(candidate, owner, passage);
    if (rule) return rule;
    this.#bare.set(owner, passage);
    this.#name(owner);
    return undefined;
  }

  #introduce(candidate: CandidateCues, passage: number, other: boolean): void {
    const owner = this.#ownerOf(candidate);
    const earlierNamings = this.#namings.get(owner) ?? 0;
    const inSentence = (candidate.cues & cue.sentence) !== 0;
    const afterBare = this.#bare.get(owner) === passage;
    this.#last.set(owner, {
      other,
      passage,
      at: candidate.end,
      inSentence,
      earlierNamings,
      afterBare,
    });
    if (!other) this.#name(owner);
  }

  #name(owner: number): void {
    this.#namings.set(owner, (this.#namings.get(owner) ?? 0) + 1);
  }

  #ruleFor(candidate: CandidateCues, owner: number, passage: number): RejectingRule | undefined {
    const tally = this.#tallies.get(owner);
    if (!tally) return undefined;
    if (candidate.title && tally.titles.has(candidate.title)) return 'other-title';
    const last = this.#last.get(owner);
    if (!last && isHeadlineOf(tally, candidate, passage)) return 'other-nearby';
    if (!last?.other || !isNear(candidate, last, passage)) return undefined;
    return keeps(candidate, last, passage, tally) ? 'other-nearby' : undefined;
  }

  #introduces(candidate: CandidateCues): 'own' | 'other' | undefined {
    const { name, cues } = candidate;
    const uses = useOfName(this.#lexicon, name);
    const isFull = hasFlag(this.#lexicon, name, nameFlag.fullName);
    if (uses === use.negative) return isFull ? (cues & cue.both ? 'own' : 'other') : undefined;
    if (uses === use.contextWord || cues & (cue.organisation | cue.family)) return undefined;
    if (cues & cue.junior) return 'other';
    if (isFull) return 'own';
    if (!hasFlag(this.#lexicon, name, nameFlag.surname)) return undefined;
    if (cues & (cue.own | cue.both)) return 'own';
    return cues & cue.other ? 'other' : undefined;
  }

  #isBareSurname({ name, cues }: CandidateCues): boolean {
    return hasFlag(this.#lexicon, name, nameFlag.surname) && (cues & cue.tag) === 0;
  }

  #ownerOf({ name }: CandidateCues): number {
    return this.#lexicon.owners[name] as number;
  }
}

/**
 * True if a surname in a headline is the other person's: the only one with it on the page, whom running text
 * introduces soon after ("Trump edges through" above "Judd Trump beat Mark Selby."), but not as somebody's ("Trump's
 * wife, Melania Trump").
 */
const isHeadlineOf = (
  { own, first }: SurnameTally,
  { cues }: CandidateCues,
  passage: number,
): boolean =>
  own === 0 &&
  (cues & cue.sentence) === 0 &&
  first?.inSentence === true &&
  passage < first.passage &&
  first.passage - passage <= reachInPassages;

const isNear = ({ start }: CandidateCues, last: Introduction, passage: number): boolean =>
  passage === last.passage
    ? start - last.at <= reachInUnits
    : passage - last.passage <= reachInPassages;

/** True if the surname still means the other person. */
function keeps(
  { cues }: CandidateCues,
  last: Introduction,
  passage: number,
  { own, others }: SurnameTally,
): boolean {
  if (last.earlierNamings >= settledAfter) return others > 2 * own;
  if (passage === last.passage) return !last.afterBare;
  if ((cues & cue.sentence) === 0) return false;
  return last.inSentence ? others >= last.earlierNamings : others > own;
}
