import { pageOrder } from '../dom.ts';
import type { Mention } from '../mentions/mention.ts';

/** Going round the mentions of a page, from where the reader was last, or from what is in view. */
export class Round {
  readonly #mentions: () => readonly Mention[];
  #last: Mention | undefined;

  constructor(mentions: () => readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** The next (1) or previous (-1) mention that is wanted; after the last comes the first. */
  next(direction: 1 | -1, wanted: (mention: Mention) => boolean): Mention | undefined {
    const all = this.#mentions().filter(wanted);
    const ahead = direction === 1 ? all : all.toReversed();
    const found = ahead.find((mention) => this.#isAhead(mention, direction)) ?? ahead[0];
    this.#last = found;
    return found;
  }

  #isAhead(mention: Mention, direction: 1 | -1): boolean {
    if (!this.#last?.segments[0].node.isConnected) return isInOrAfterView(mention);
    return order(mention, this.#last) * direction > 0;
  }
}

function order(a: Mention, b: Mention): number {
  const [left, right] = [a.segments[0], b.segments[0]];
  return left.node === right.node ? left.start - right.start : pageOrder(left.node, right.node);
}

function isInOrAfterView({ segments }: Mention): boolean {
  const element = segments[0].node.parentElement;
  return element !== null && element.getBoundingClientRect().top >= 0;
}
