/**
 * Tells once that the page has changed its size. Once is enough until it is asked for again: a page that grows
 * in every frame would be laid out a second time for every notice.
 */
export class PageSizeWatch {
  readonly #observer: ResizeObserver;
  #root: Element | null = null;
  /** The observer first tells how large the root is. */
  #isFirst = true;

  constructor(resized: () => void) {
    this.#observer = new ResizeObserver(() => {
      if (!this.#isFirst) {
        this.clear();
        resized();
      }
      this.#isFirst = false;
    });
  }

  /** Again after every notice; `document.open()` takes the root away. */
  watch(): void {
    const root: Element | null = document.documentElement;
    if (!root || root === this.#root) return;
    this.#observer.observe(root);
    this.#root = root;
    this.#isFirst = true;
  }

  clear(): void {
    this.#observer.disconnect();
    this.#root = null;
  }
}
