/** The known mentions of a page, in page order: what was found where, and what it means. */
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import {
  extractCandidates,
  matchesByPassage,
  type PassageCandidates,
} from '../../core/recognition/resolve.ts';
import type { Match } from '../../core/recognition/types.ts';
import { composedHolds, isConnected, pageOrder } from '../dom.ts';
import { blockOf, touchesClosedPlace } from '../scan/blocks.ts';
import type { Passage } from '../scan/passages.ts';
import { locate } from './locate.ts';
import type { KnownPassage, Mention } from './mention.ts';
import type { Known } from './paint-highlight.ts';
import type { Painter } from './painter.ts';

/** Passages decided in one step; a look at the clock costs as much as one of them. */
const decidedAtOnce = 16;

/** Passages painted in one step: so many are asked where they are before the first of them is painted. */
const paintedAtOnce = 64;

/** Decides what names a page's passages hold, keeps what is known of it, and the painter in step with that. */
export class MentionStore implements Known {
  /** The painter in use, to ask what is under the pointer. */
  readonly painter: Painter;
  readonly #lexicon: Lexicon;
  readonly #wanted: (match: Match) => boolean;
  readonly #byBlock = new Map<Node, KnownPassage[]>();
  #passages: KnownPassage[] = [];
  /** Those that came since everything was decided. */
  readonly #fresh = new Set<KnownPassage>();
  #settled = true;

  /**
   * @param paint makes the painter, which may ask what is known where
   * @param wanted false for a match that the reader does not want to see
   */
  constructor(
    lexicon: Lexicon,
    paint: (known: Known) => Painter,
    wanted: (match: Match) => boolean,
  ) {
    this.#lexicon = lexicon;
    this.#wanted = wanted;
    this.painter = paint(this);
  }

  /** How many passages are known. */
  get size(): number {
    return this.#passages.length;
  }

  /** Whether all that is known is decided and painted. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /**
   * Keeps a passage that holds a candidate, unless nothing may be marked there.
   * @param open as `touchesClosedPlace` has it
   */
  consider(passage: Passage, open: Set<Node>): void {
    const reading = extractCandidates(passage.text, this.#lexicon);
    if (reading && !touchesClosedPlace(passage.nodes, open)) this.#add(passage, reading);
  }

  #add(passage: Passage, reading: PassageCandidates): void {
    const known: KnownPassage = { ...leaned(passage, reading), reading, mentions: [] };
    this.#passages.splice(placeFor(this.#passages, known), 0, known);
    const beside = this.#byBlock.get(passage.block);
    if (beside) beside.push(known);
    else this.#byBlock.set(passage.block, [known]);
    this.#fresh.add(known);
    this.#settled = false;
  }

  /** @param written text nodes that the page has just written to */
  forget(blocks: Iterable<Node>, written?: ReadonlySet<Node>): void {
    const leaving = new Set<KnownPassage>();
    for (const block of blocks) {
      for (const passage of this.#byBlock.get(block) ?? []) leaving.add(passage);
      this.#byBlock.delete(block);
    }
    if (!leaving.size) return;
    for (const passage of leaving) {
      this.painter.hide(passage, written);
      this.#fresh.delete(passage);
    }
    this.#passages = without(this.#passages, leaving);
    this.#settled = false;
  }

  /** Lets go of blocks that left the document. */
  sweep(): void {
    this.forget([...this.#byBlock.keys()].filter((block) => !isConnected(block)));
  }

  /** Lets go of passages of which painted words are gone, where nothing was heard of that. */
  review(): void {
    const gone = this.#passages.filter((passage) => !this.painter.stands(passage));
    this.forget(gone.map(({ block }) => block));
  }

  /** Lets go of what is known below nodes that the page has moved: it would stand in the wrong order. */
  forgetBelow(moved: ReadonlySet<Node>): void {
    const isMoved = (block: Node): boolean =>
      moved.values().some((node) => composedHolds(node, block));
    if (moved.size) this.forget([...this.#byBlock.keys()].filter(isMoved));
  }

  /** False when the text directly in this node's block holds no mention; a cheap first question. */
  knows(node: Node): boolean {
    return this.#byBlock.has(blockOf(node));
  }

  /** The mention whose characters include the one at `offset` of `node`. */
  at(node: Node, offset: number): Mention | undefined {
    for (const passage of this.#byBlock.get(blockOf(node)) ?? [])
      for (const mention of passage.mentions)
        for (const { node: holder, start, end } of mention.segments)
          if (holder === node && start <= offset && offset <= end) return mention;
    return undefined;
  }

  /** All mentions in page order, those in hidden parts of the page included. */
  mentions(): Mention[] {
    return this.#passages.flatMap((passage) => passage.mentions);
  }

  /** To be called when other matches are wanted. */
  unsettle(): void {
    this.#settled = false;
  }

  /**
   * Decides anew what every candidate means and repaints the passages where that changed, in steps, what
   * is new first. Ends early when a passage leaves between two steps: then `isSettled` stays false.
   */
  *settle(): Generator<void> {
    this.#settled = true;
    const passages = [...this.#passages];
    const readings = passages.map((passage) => passage.reading);
    const matchesAt = matchesByPassage(readings, this.#lexicon);
    const changed = new Map<KnownPassage, readonly Match[]>();
    for (const fresh of this.#fresh.size ? [true, false] : [false])
      for (const [at, passage] of passages.entries()) {
        if (at % decidedAtOnce === 0) yield;
        if (!this.#settled) return;
        if (this.#fresh.has(passage) !== fresh) continue;
        const matches = matchesAt(at).filter(this.#wanted);
        if (!sameMatches(passage.mentions, matches)) changed.set(passage, matches);
        if (changed.size === paintedAtOnce) this.#repaint(changed);
      }
    this.#repaint(changed);
    this.#fresh.clear();
  }

  #repaint(changed: Map<KnownPassage, readonly Match[]>): void {
    for (const [passage, matches] of changed) {
      this.painter.hide(passage);
      passage.mentions = matches.flatMap((match): Mention[] => {
        const [first, ...rest] = locate(passage, match);
        return first ? [{ match, passage, segments: [first, ...rest] }] : [];
      });
    }
    this.painter.show([...changed.keys()]);
    changed.clear();
  }
}

/**
 * A passage with no more of its nodes than its ends and those that hold candidates: every node that is
 * kept costs hundreds of bytes, and a passage may have thousands.
 */
function leaned(passage: Passage, { candidates }: PassageCandidates): Passage {
  const { nodes, starts } = passage;
  if (nodes.length < 3) return passage;
  const kept = new Set([nodes[0], nodes.at(-1)]);
  for (const candidate of candidates)
    for (const { node } of locate(passage, candidate)) kept.add(node);
  const isKept = (_: unknown, at: number): boolean => kept.has(nodes[at]);
  return { ...passage, nodes: nodes.filter(isKept), starts: starts.filter(isKept) };
}

/** So few are taken out one by one: a page that is read again gives up one block after another. */
const few = 4;

function without(passages: KnownPassage[], leaving: ReadonlySet<KnownPassage>): KnownPassage[] {
  if (leaving.size > few) return passages.filter((passage) => !leaving.has(passage));
  for (const passage of leaving) passages.splice(passages.indexOf(passage), 1);
  return passages;
}

/** Where a passage belongs; reading goes in page order, so the end is tried first. */
function placeFor(passages: readonly KnownPassage[], passage: KnownPassage): number {
  let [low, high] = [0, passages.length];
  const last = passages[high - 1];
  if (!last || before(last, passage)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(passages[middle] as KnownPassage, passage)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function before(a: KnownPassage, b: KnownPassage): boolean {
  const [left, right] = [a.nodes[0] as Text, b.nodes[0] as Text];
  // Parts of one long node: the later part has the smaller start.
  if (left === right) return (a.starts[0] ?? 0) > (b.starts[0] ?? 0);
  return pageOrder(left, right) < 0;
}

function sameMatches(mentions: readonly Mention[], matches: readonly Match[]): boolean {
  return (
    mentions.length === matches.length && mentions.every(({ match }, i) => same(match, matches[i]))
  );
}

const same = (a: Match, b: Match | undefined): boolean =>
  b !== undefined &&
  a.start === b.start &&
  a.end === b.end &&
  a.rule === b.rule &&
  a.because === b.because &&
  a.entities.length === b.entities.length &&
  a.entities.every((entity, i) => entity === b.entities[i]);
