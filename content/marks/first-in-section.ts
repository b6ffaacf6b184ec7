/** The first of the mentions of one name in one section. */

import type { Mention } from '../mentions/mention.ts';
import { pageOrder } from '../scan/dom.ts';

export class FirstInSection {
  /** In page order as long as `#isSorted`. */
  #mentions = new Set<Mention>();
  #isSorted = true;
  #last: Mention | undefined;
  #first: Mention | undefined;

  get first(): Mention | undefined {
    return this.#first;
  }

  get isEmpty(): boolean {
    return this.#mentions.size === 0;
  }

  /** @returns the mention that was first until now, when it no longer is */
  add(mention: Mention): Mention | undefined {
    // In this direction: from the later of two siblings Chromium looks back for the earlier one, else to the start.
    const isLast = !this.#last || isBefore(this.#last, mention);
    this.#mentions.add(mention);
    if (isLast) this.#last = mention;
    else this.#isSorted = false;
    if (this.#mentions.size === 1) this.#first = mention;
    const before = this.#first;
    // To ask for the order of two siblings takes the longer, the further apart they are.
    if (isLast || !before || !isBefore(mention, before)) return undefined;
    this.#first = mention;
    return before;
  }

  /** @returns true when it was the first: `findFirst` is to be called once all are removed that go */
  delete(mention: Mention): boolean {
    this.#mentions.delete(mention);
    if (this.#last === mention) this.#isSorted = this.#mentions.size === 0;
    if (this.isEmpty) this.#last = undefined;
    if (this.#first !== mention) return false;
    this.#first = undefined;
    return true;
  }

  /** Reading goes in page order, so the first that was added is nearly always the first. */
  findFirst(): Mention | undefined {
    if (!this.#isSorted) {
      const sorted = [...this.#mentions].sort((a, b) => (isBefore(a, b) ? -1 : 1));
      this.#mentions = new Set(sorted);
      this.#last = sorted.at(-1);
      this.#isSorted = true;
    }
    [this.#first] = this.#mentions;
    return this.#first;
  }
}

function isBefore(a: Mention, b: Mention): boolean {
  const [left, right] = [a.segments[0], b.segments[0]];
  if (left.node === right.node) return left.start < right.start;
  return pageOrder(left.node, right.node) < 0;
}
