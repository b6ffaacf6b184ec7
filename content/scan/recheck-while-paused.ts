import type { NameStore } from './name-store.ts';
import type { PageObserver } from './observe-page.ts';

/** Share of time spent re-checking highlights while observing is paused. */
const share = 0.05;

interface RecheckOptions {
  readonly store: NameStore;
  readonly page: PageObserver;
  /** Called after mentions went. */
  changed(): void;
  readonly signal: AbortSignal;
}

/** While nothing is heard of a page, what is lit must still be the words that were read. */
export function recheckWhilePaused(options: RecheckOptions): void {
  const { store, page, changed, signal } = options;
  if (signal.aborted || !page.isPaused) return;
  const [start, before] = [performance.now(), store.size];
  page.quietly(() => store.forgetChanged());
  if (store.size < before) changed();
  const wait = (performance.now() - start) / share;
  setTimeout(() => requestAnimationFrame(() => recheckWhilePaused(options)), wait);
}
