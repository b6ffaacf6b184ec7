import { pageOrder } from '../scan/dom.ts';
import { blocksOf } from '../scan/passage.ts';
import type { KnownPassage } from './mention.ts';
import { sortInPageOrder } from './page-order.ts';

/** Number of runs, as a share of all passages, above which all are sorted instead of inserted one by one. */
const manyRuns = 1 / 64;

/** Passages of a page by block, and in page order when that is asked for. */
export class KnownPassages {
  readonly #byBlock = new Map<Node, KnownPassage[]>();
  /** By the elements that they look at. */
  readonly #lookers = new Map<Node, Set<KnownPassage>>();
  #ordered: KnownPassage[] = [];
  /** Passages added since the order was last asked for: runs, each in page order. */
  #runs: KnownPassage[][] = [];
  /** Passages still to be taken out of `#ordered` and `#runs`. */
  readonly #removed = new Set<KnownPassage>();
  #size = 0;

  get size(): number {
    return this.#size;
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

  /** Passages whose meaning may change with the element. */
  lookingAt(element: Node): Iterable<KnownPassage> {
    return this.#lookers.get(element) ?? [];
  }

  isLookedAt(element: Node): boolean {
    return this.#lookers.has(element);
  }

  holds(passage: KnownPassage): boolean {
    return this.of(passage.block).includes(passage);
  }

  add(passage: KnownPassage): void {
    for (const block of blocksOf(passage)) {
      const beside = this.#byBlock.get(block);
      if (beside) beside.push(passage);
      else this.#byBlock.set(block, [passage]);
    }
    for (const element of passage.lookedAt ?? []) {
      const lookers = this.#lookers.get(element);
      if (lookers) lookers.add(passage);
      else this.#lookers.set(element, new Set([passage]));
    }
    this.#size++;
    const run = this.#runs.at(-1);
    const last = run?.at(-1);
    if (last && !this.#removed.has(last) && isPassageBefore(last, passage)) run?.push(passage);
    else this.#runs.push([passage]);
  }

  remove(passage: KnownPassage): void {
    for (const block of blocksOf(passage)) {
      const left = this.of(block).filter((one) => one !== passage);
      if (left.length) this.#byBlock.set(block, left);
      else this.#byBlock.delete(block);
    }
    for (const element of passage.lookedAt ?? []) {
      const lookers = this.#lookers.get(element);
      lookers?.delete(passage);
      if (lookers?.size === 0) this.#lookers.delete(element);
    }
    this.#size--;
    this.#removed.add(passage);
  }

  inAnyOrder(): readonly KnownPassage[] {
    const all = [...this.#ordered, ...this.#runs.flat()];
    return this.#removed.size ? all.filter((one) => !this.#removed.has(one)) : all;
  }

  inOrder(): readonly KnownPassage[] {
    for (const _ of this.putInOrder());
    return this.#ordered;
  }

  /** Sorts for `inOrder`, in steps. Passages added or removed between two steps are taken into account. */
  *putInOrder(): Generator<void> {
    this.#sweep();
    if (this.#runs.length > 1 && this.#runs.length > this.#ordered.length * manyRuns)
      yield* this.#sortAll();
    for (let run = this.#runs.shift(); run; run = this.#runs.shift()) {
      this.#insert(run);
      yield;
      this.#sweep();
    }
  }

  #sweep(): void {
    if (!this.#removed.size) return;
    const left = (run: readonly KnownPassage[]) => run.filter((one) => !this.#removed.has(one));
    this.#ordered = left(this.#ordered);
    this.#runs = this.#runs.map(left).filter((run) => run.length > 0);
    this.#removed.clear();
  }

  /** Drops its result if another call has changed the order meanwhile. */
  *#sortAll(): Generator<void> {
    const [before, runs] = [this.#ordered, this.#runs];
    const count = runs.length;
    // Passages read meanwhile begin a run of their own.
    runs.push([]);
    const ordered = yield* sorted([...before, ...runs.flat()]);
    if (before !== this.#ordered || runs !== this.#runs) return;
    this.#ordered = ordered;
    this.#runs = runs.slice(count + 1);
  }

  /** Inserts a run in one piece, or halves it where known passages stand between its first and its last. */
  #insert(run: readonly KnownPassage[]): void {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    const place = placeFor(this.#ordered, first);
    const next = this.#ordered[place];
    if (!next || isPassageBefore(last, next))
      this.#ordered = this.#ordered.toSpliced(place, 0, ...run);
    else this.#runs.push(...halves(run));
  }
}

const halves = (run: readonly KnownPassage[]): KnownPassage[][] => {
  const middle = run.length >> 1;
  return [run.slice(0, middle), run.slice(middle)];
};

function* sorted(passages: readonly KnownPassage[]): Generator<void, KnownPassage[]> {
  const byNode = Map.groupBy(passages, firstNode);
  const nodes = yield* sortInPageOrder(byNode.keys());
  const parts = nodes.map((node) => byNode.get(node) ?? []);
  return parts.flatMap((beside) => beside.sort((a, b) => startOfPassage(b) - startOfPassage(a)));
}

/** Tries the end first, because passages are read in page order. */
function placeFor(passages: readonly KnownPassage[], passage: KnownPassage): number {
  const last = passages.at(-1);
  let [low, high] = [0, passages.length];
  if (!last || isPassageBefore(last, passage)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPassageBefore(passages[middle] as KnownPassage, passage)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPassageBefore(a: KnownPassage, b: KnownPassage): boolean {
  const [left, right] = [firstNode(a), firstNode(b)];
  // Parts of one long node: the later part has the smaller start.
  if (left === right) return startOfPassage(a) > startOfPassage(b);
  return pageOrder(left, right) < 0;
}

const firstNode = ({ nodes }: KnownPassage): Text => nodes[0] as Text;
const startOfPassage = ({ starts }: KnownPassage): number => starts[0] ?? 0;
