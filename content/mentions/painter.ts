import type { Look } from './look.ts';
import type { KnownPassage, Mention } from './mention.ts';

/** A point in CSS pixels of the viewport, as pointer events give it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Makes mentions visible. Two exist: `paint-highlight` (the default, which leaves the page's DOM
 * alone) and `paint-marks` (elements that keyboards and screen readers reach). Finding the mention
 * under a pointer belongs here, because it is what differs between them.
 */
export interface Painter {
  /** Paints the mentions of passages that are not painted now. */
  show(passages: readonly KnownPassage[]): void;
  /**
   * Takes back everything done for a passage; nothing when it is not painted. In the text nodes that
   * were `written` the page's words stay.
   */
  hide(passage: KnownPassage, written?: ReadonlySet<Node>): void;
  /** True if the words that were painted are still where they were. */
  stands(passage: KnownPassage): boolean;
  /** The mention painted under the point, when `target`, the topmost element there, holds it. */
  hit(point: Point, target: Node): Mention | undefined;
  /** One rectangle per line box, in viewport pixels; empty while the mention is not rendered. */
  rects(mention: Mention): readonly DOMRect[];
  /** Mentions that are painted near the viewport, a block's one after the other. */
  painted(): Iterable<Mention>;
  /** Gives mentions that are painted the look that they have now. */
  restyle(mentions: readonly Mention[]): void;
  /** Makes one mention stand out, the one whose card is open, or none. */
  single(mention: Mention | undefined): void;
  /** Takes back everything. */
  clear(): void;
}

/** Returns the look of a mention; undefined for one that is not painted. */
export type LookOf = (mention: Mention) => Look | undefined;
