import { pageOrder } from '../dom.ts';
import { blocksOf } from '../scan/passages.ts';
import type { KnownPassage } from './mention.ts';
import { sortInPageOrder } from './page-order.ts';

/** From this share of all on, added passages do not find their place one by one, but all are sorted. */
const manyAdded = 1 / 64;

/** Passages of a page by block, and in page order when that is asked for. */
export class KnownPassages {
  readonly #byBlock = new Map<Node, KnownPassage[]>();
  #ordered: KnownPassage[] = [];
  /** Since the order was last asked for. */
  #added: KnownPassage[] = [];
  /** Of `#ordered` and `#added`: to be left out. */
  readonly #removed = new Set<KnownPassage>();

  get size(): number {
    return this.#ordered.length + this.#added.length - this.#removed.size;
  }

  get blocks(): MapIterator<Node> {
    return this.#byBlock.keys();
  }

  has(block: Node): boolean {
    return this.#byBlock.has(block);
  }

  of(block: Node): readonly KnownPassage[] {
    return this.#byBlock.get(block) ?? [];
  }

  add(passage: KnownPassage): void {
    for (const block of blocksOf(passage)) {
      const beside = this.#byBlock.get(block);
      if (beside) beside.push(passage);
      else this.#byBlock.set(block, [passage]);
    }
    this.#added.push(passage);
  }

  remove(passage: KnownPassage): void {
    for (const block of blocksOf(passage)) {
      const left = this.of(block).filter((one) => one !== passage);
      if (left.length) this.#byBlock.set(block, left);
      else this.#byBlock.delete(block);
    }
    this.#removed.add(passage);
  }

  inOrder(): readonly KnownPassage[] {
    if (this.#removed.size) {
      const isLeft = (passage: KnownPassage): boolean => !this.#removed.has(passage);
      this.#ordered = this.#ordered.filter(isLeft);
      this.#added = this.#added.filter(isLeft);
      this.#removed.clear();
    }
    if (this.#added.length) this.#ordered = merged(this.#ordered, this.#added);
    this.#added = [];
    return this.#ordered;
  }
}

function merged(ordered: readonly KnownPassage[], added: readonly KnownPassage[]): KnownPassage[] {
  const later = sorted(added);
  const last = ordered.at(-1);
  if (!last || isBefore(last, later[0] as KnownPassage)) return [...ordered, ...later];
  if (later.length > ordered.length * manyAdded && later.length > 1)
    return sorted([...ordered, ...later]);
  const all = [...ordered];
  for (const passage of later) all.splice(placeFor(all, passage), 0, passage);
  return all;
}

function sorted(passages: readonly KnownPassage[]): KnownPassage[] {
  const byNode = Map.groupBy(passages, firstNode);
  const parts = sortInPageOrder(byNode.keys()).map((node) => byNode.get(node) ?? []);
  return parts.flatMap((beside) => beside.sort((a, b) => startOf(b) - startOf(a)));
}

/** Reading goes in page order, so the end is tried first. */
function placeFor(passages: readonly KnownPassage[], passage: KnownPassage): number {
  const last = passages.at(-1);
  let [low, high] = [0, passages.length];
  if (!last || isBefore(last, passage)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(passages[middle] as KnownPassage, passage)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: KnownPassage, b: KnownPassage): boolean {
  const [left, right] = [firstNode(a), firstNode(b)];
  // Parts of one long node: the later part has the smaller start.
  if (left === right) return startOf(a) > startOf(b);
  return pageOrder(left, right) < 0;
}

const firstNode = ({ nodes }: KnownPassage): Text => nodes[0] as Text;
const startOf = ({ starts }: KnownPassage): number => starts[0] ?? 0;
