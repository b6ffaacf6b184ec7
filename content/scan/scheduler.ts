/** Schedules the work of Gloss in a page: in slices between frames, as far as its budget goes. */
import { Budget } from './budget.ts';

/** One slice of work, in ms: far enough below a frame that input is answered in between. */
const sliceMs = 4;

/** `waiting`: the work cannot go on now, and will request its next slice itself. */
export type SliceResult = 'done' | 'more' | 'waiting';

/** Goes on until the deadline (ms, `performance.now`). */
type Work = (deadline: number) => SliceResult;

export class Scheduler {
  readonly #work: Work;
  readonly #signal: AbortSignal;
  readonly #budget = new Budget(performance.now());
  #isScheduled = true;
  #isFirst = true;

  constructor(work: Work, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** True until the page has been read once: that goes on between frames, without a budget. */
  get isFirst(): boolean {
    return this.#isFirst;
  }

  /**
   * Begins right after the first frame, when the browser knows what is where anyway. A hidden or prerendered
   * page does not get one before it is seen.
   */
  start(prepare: () => void): void {
    const begin = (): void => {
      if (this.#signal.aborted) return;
      prepare();
      this.#frame();
    };
    requestAnimationFrame(() => setTimeout(begin));
  }

  pageChanged(): void {
    this.#budget.pageChanged(performance.now());
    this.request();
  }

  /** To be called when there is something to do; changes are followed right before the next paint. */
  request(): void {
    if (this.#isScheduled || this.#signal.aborted) return;
    this.#isScheduled = true;
    const frame = (): void => this.#frame();
    const wait = this.#isFirst ? 0 : this.#budget.wait(performance.now());
    if (this.#isFirst && !document.hidden) setTimeout(frame);
    else if (wait > 0) setTimeout(() => requestAnimationFrame(frame), wait);
    else requestAnimationFrame(frame);
  }

  /** Works without a break, even where the tab is hidden, until there is nothing to do or to wait for. */
  async finish(loaded: () => Promise<void> | undefined): Promise<void> {
    while (!this.#signal.aborted) {
      const progress = this.#work(performance.now() + sliceMs);
      if (progress === 'done') return;
      await (loaded() ?? new Promise((go) => setTimeout(go)));
    }
  }

  #frame(): void {
    this.#isScheduled = false;
    if (this.#signal.aborted) return;
    const start = performance.now();
    // The page may have gone on changing since.
    if (!this.#isFirst && this.#budget.wait(start) > 0) {
      this.request();
      return;
    }
    const progress = this.#work(start + sliceMs);
    const end = performance.now();
    if (!this.#isFirst) this.#budget.spend(end - start, end);
    this.#isFirst &&= progress !== 'done';
    if (progress === 'more') this.request();
  }
}
