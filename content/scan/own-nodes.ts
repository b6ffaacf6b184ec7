import { startsBlock } from './blocks.ts';
import { firstChildOf, isElement, isText, nextSiblingOf, parentOf } from './dom.ts';

/** The elements and texts of a block in page order, without what is in other blocks: those may hold a whole page. */
export class OwnNodes {
  readonly #root: Node;
  #at: Node | undefined;

  constructor(root: Node) {
    this.#root = root;
  }

  /** Null at the end, and when the page has taken away the node that was told last. */
  nextNode(): Node | null {
    let next = this.#at ? this.#after(this.#at) : this.#root;
    while (next && next !== this.#root && !isElement(next) && !isText(next))
      next = this.#after(next);
    this.#at = next ?? this.#root;
    return next;
  }

  #after(last: Node): Node | null {
    const isOther = last !== this.#root && isElement(last) && startsBlock(last);
    const child = isOther ? null : firstChildOf(last);
    if (child) return child;
    for (let at: Node | null = last; at && at !== this.#root; at = parentOf(at)) {
      const sibling = nextSiblingOf(at);
      if (sibling) return sibling;
    }
    return null;
  }
}
