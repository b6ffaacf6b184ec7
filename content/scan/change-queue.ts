import type { Changes } from './changes.ts';

/** Parts of a page that are still to be read, and elements below which known passages must be checked again. */
export class ChangeQueue {
  #trees = new Set<Node>([document]);
  #blocks = new Set<Node>();
  #unchecked = new Set<Node>();

  get isEmpty(): boolean {
    return this.#trees.size + this.#blocks.size + this.#unchecked.size === 0;
  }

  get hasUnchecked(): boolean {
    return this.#unchecked.size > 0;
  }

  add({ trees = [], blocks = [] }: { trees?: Iterable<Node>; blocks?: Iterable<Node> }): void {
    for (const tree of trees) this.#trees.add(tree);
    for (const block of blocks) this.#blocks.add(block);
  }

  /** Elements below which something known may be gone or in the wrong order. */
  addUnchecked(elements: Iterable<Node>): void {
    for (const element of elements) this.#unchecked.add(element);
  }

  take(): Pick<Changes, 'trees' | 'blocks'> {
    const taken = { trees: this.#trees, blocks: this.#blocks };
    this.#trees = new Set();
    this.#blocks = new Set();
    return taken;
  }

  takeUnchecked(): ReadonlySet<Node> {
    const taken = this.#unchecked;
    this.#unchecked = new Set();
    return taken;
  }

  clear(): void {
    this.take();
    this.takeUnchecked();
  }
}
