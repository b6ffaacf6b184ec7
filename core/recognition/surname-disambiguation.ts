/**
 * Surnames that stand alone near where the page introduced another bearer: "Kimbal Musk opened a
 * restaurant. Musk cooks himself." The other bearer keeps the surname until the entity is named in
 * full or a long way has passed. A page that had used the surname for the entity before goes on
 * doing so, as newspapers do, unless the other bearer is what the page is about. From one passage to
 * the next the surname goes over only in running text: items of a list know nothing of each other.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasFlag, nameFlag, use, useOfName } from '../lexicon/name-flags.ts';
import { cue } from './cues.ts';
import type { CandidateCues, PassageCandidates, RejectingRule } from './types.ts';

/** How far an introduction reaches: passages with candidates, and units within one passage. */
const passages = 3;
const units = 1500;

/** What a page says of the bearers of one entity's surname. */
interface Tally {
  own: number;
  others: number;
  /** Courtesy titles of other bearers. */
  readonly titles: Set<number>;
}

/** The last introduction of a bearer. */
interface Last {
  readonly other: boolean;
  readonly page: number;
  readonly at: number;
  /** Whether it stands in running text. */
  readonly told: boolean;
  /** How often the entity had been named before. */
  readonly namings: number;
  /** Whether the surname alone had meant the entity in the same passage before. */
  readonly afterBare: boolean;
}

/** So many times the entity must be named before a surname is settled on it. */
const settledAfter = 2;

export class SurnameDisambiguation {
  readonly #lexicon: Lexicon;
  readonly #tallies = new Map<number, Tally>();
  readonly #last = new Map<number, Last>();
  /** The passage in which an entity was last meant by its surname alone. */
  readonly #bare = new Map<number, number>();
  /** How often an entity was named so far, in full or by its surname alone. */
  readonly #namings = new Map<number, number>();

  constructor(passages: readonly PassageCandidates[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const { candidates } of passages)
      for (const candidate of candidates) this.#count(candidate);
  }

  #count(candidate: CandidateCues): void {
    const introduces = this.#introduces(candidate);
    if (!introduces) return;
    const owner = this.#ownerOf(candidate);
    const tally = this.#tallies.get(owner) ?? { own: 0, others: 0, titles: new Set() };
    if (introduces === 'own') tally.own++;
    else tally.others++;
    if (introduces === 'other' && candidate.title) tally.titles.add(candidate.title);
    this.#tallies.set(owner, tally);
  }

  /**
   * To be called for every candidate of the page, in page order.
   * @param page index of the passage
   * @param rejected whether another rule has rejected the candidate
   */
  decideInOrder(
    candidate: CandidateCues,
    page: number,
    rejected: boolean,
  ): RejectingRule | undefined {
    const introduces = this.#introduces(candidate);
    if (introduces) this.#introduce(candidate, page, introduces === 'other');
    if (introduces || rejected || !this.#isBareSurname(candidate)) return undefined;
    const owner = this.#ownerOf(candidate);
    const rule = this.#ruleFor(candidate, owner, page);
    if (rule) return rule;
    this.#bare.set(owner, page);
    this.#name(owner);
    return undefined;
  }

  #introduce(candidate: CandidateCues, page: number, other: boolean): void {
    const owner = this.#ownerOf(candidate);
    const namings = this.#namings.get(owner) ?? 0;
    const told = (candidate.cues & cue.sentence) !== 0;
    const afterBare = this.#bare.get(owner) === page;
    this.#last.set(owner, { other, page, at: candidate.end, told, namings, afterBare });
    if (!other) this.#name(owner);
  }

  #name(owner: number): void {
    this.#namings.set(owner, (this.#namings.get(owner) ?? 0) + 1);
  }

  #ruleFor(candidate: CandidateCues, owner: number, page: number): RejectingRule | undefined {
    const tally = this.#tallies.get(owner);
    if (!tally) return undefined;
    if (candidate.title && tally.titles.has(candidate.title)) return 'other-title';
    const last = this.#last.get(owner);
    if (!last?.other || !isNear(candidate, last, page)) return undefined;
    return keeps(candidate, last, page, tally) ? 'other-nearby' : undefined;
  }

  #introduces(candidate: CandidateCues): 'own' | 'other' | undefined {
    const { name, cues } = candidate;
    const uses = useOfName(this.#lexicon, name);
    const isFull = hasFlag(this.#lexicon, name, nameFlag.fullName);
    if (uses === use.negative) return isFull ? (cues & cue.both ? 'own' : 'other') : undefined;
    if (uses === use.contextWord || cues & cue.organisation) return undefined;
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

const isNear = ({ start }: CandidateCues, last: Last, page: number): boolean =>
  page === last.page ? start - last.at <= units : page - last.page <= passages;

/** Whether the other bearer keeps the surname. */
function keeps({ cues }: CandidateCues, last: Last, page: number, { own, others }: Tally): boolean {
  if (last.namings >= settledAfter) return others > 2 * own;
  if (page === last.page) return !last.afterBare;
  if ((cues & cue.sentence) === 0) return false;
  return last.told ? others >= last.namings : others > own;
}
