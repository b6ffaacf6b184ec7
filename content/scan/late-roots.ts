import { isConnected, shadowOf } from './dom.ts';

/** Pause between two looks, in ms; a tenth of the age longer each time. */
const lateRootsPauseMs = 500;

/** An element that has no shadow root after this time, in ms, is not looked at any more. */
const longestMs = 60_000;

/** Elements that are looked at: a thousand cost 0.1 ms. */
const mostElements = 1024;

/**
 * Elements that may be given a shadow root after they were read: no event tells of that, and a page that waits
 * for its scripts is filled so. Looked at for a minute.
 */
export class LateRoots {
  readonly #found: (hosts: readonly Element[]) => void;
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /** @param found called with elements that have got an open shadow root */
  constructor(found: (hosts: readonly Element[]) => void, signal: AbortSignal) {
    this.#found = found;
    signal.addEventListener('abort', () => this.clear());
  }

  add(element: Element): void {
    if (this.#waiting.size >= mostElements || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#since = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), lateRootsPauseMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  #look(): void {
    const found = [...this.#waiting].filter((element) => shadowOf(element));
    const age = performance.now() - this.#since;
    for (const element of this.#waiting)
      if (age > longestMs || !isConnected(element) || shadowOf(element))
        this.#waiting.delete(element);
    this.#timer = this.#waiting.size
      ? setTimeout(() => this.#look(), lateRootsPauseMs + age / 10)
      : undefined;
    if (found.length) this.#found(found);
  }
}
