import type { Mention } from '../mentions/mention.ts';
import { boxOf, isConnected, isElement, pageOrder, parentOf } from '../scan/dom.ts';

/** Goes through the mentions of a page, from the last one shown or from what is in view. */
export class MentionCycle {
  readonly #mentions: () => readonly Mention[];
  #last: Mention | undefined;

  /** @param mentions in page order */
  constructor(mentions: () => readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** The next (1) or previous (-1) mention that is wanted; after the last comes the first. */
  next(direction: 1 | -1, isWanted: (mention: Mention) => boolean): Mention | undefined {
    const all = this.#mentions().filter(isWanted);
    const ahead = direction === 1 ? all : all.toReversed();
    const found = ahead.find((mention) => this.#isAhead(mention, direction)) ?? ahead[0];
    this.#last = found;
    return found;
  }

  #isAhead(mention: Mention, direction: 1 | -1): boolean {
    if (!this.#last || !isConnected(this.#last.segments[0].node)) return isInOrAfterView(mention);
    return order(mention, this.#last) * direction > 0;
  }
}

function order(a: Mention, b: Mention): number {
  const [left, right] = [a.segments[0], b.segments[0]];
  return left.node === right.node ? left.start - right.start : pageOrder(left.node, right.node);
}

function isInOrAfterView({ segments }: Mention): boolean {
  const element = parentOf(segments[0].node);
  return element !== null && isElement(element) && boxOf(element).top >= 0;
}
