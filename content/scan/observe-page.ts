/** Hears of the page's changes, before the next paint, and stops listening while there are too many. */

import { type Changes, changesIn, isEmpty, type KnownNodes, noChanges } from './changes.ts';
import { rootOf } from './dom.ts';
import {
  addChanges,
  isTooFast,
  type MutationRate,
  rateLimit,
  startRate,
  windowMs,
} from './mutation-rate.ts';

export interface PageObserver {
  /** True while the page changes too fast to be followed: then nothing is heard of it. */
  readonly isPaused: boolean;
  /** Also observes a shadow root, from then on. */
  include(root: ShadowRoot): void;
  /** Runs a change of our own without hearing of it. */
  quietly(change: () => void): void;
}

interface MutationHandlers extends KnownNodes {
  /**
   * The document itself was replaced, or may have been: `document.open()` takes away the listeners of every
   * world, but not this observer.
   */
  reopened(): void;
  /** Called once per batch of changes, in the observer's microtask. */
  changed(changes: Changes): void;
  /** From now on nothing is heard of the page, until all of it counts as changed. */
  paused(): void;
}

/** Full windows in a row until observing is paused: a sixteenth of a second at 10,000 changes a second. */
const windowsUntilPause = 3;

/** Half the limit ends a pause, so that a page right at the limit is not paused and resumed in turn. */
const resumeLimit = rateLimit / 2;

/** Pause before re-checking the rate, in ms; doubled while it is still too high. */
const observePauseMs = 1000;

/** Recent mutations whose roots are observed again, to re-check the rate. */
const mostSampled = 100;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable', 'data-gloss'],
};

export function observePage(handlers: MutationHandlers, signal: AbortSignal): PageObserver {
  const observer = new MutationObserver(take);
  let roots = new WeakSet<Node>();
  let rate: MutationRate;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(records: MutationRecord[]): void {
    rate = addChanges(rate, records.length, performance.now());
    if (isTooFast(rate)) pause(records);
    else if (timer === undefined) reportMutations(records, handlers);
  }

  function listen(to: Iterable<Node>, limit: number, windows: number): void {
    roots = new WeakSet();
    rate = startRate(limit, windows);
    for (const root of to) include(root);
  }

  function include(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, observed);
  }

  function pause(records: readonly MutationRecord[]): void {
    observer.disconnect();
    const sample = new Set(records.slice(-mostSampled).map(({ target }) => rootOf(target)));
    const wasPaused = timer !== undefined;
    clearTimeout(timer);
    timer = setTimeout(() => check(sample), wasPaused ? 2 * observePauseMs : observePauseMs);
    if (!wasPaused) handlers.paused();
  }

  /** Counts the changes of the document and of the roots that changed last for one window. */
  function check(sample: Iterable<Node>): void {
    listen([document, ...sample], resumeLimit, 1);
    timer = setTimeout(resume, windowMs);
  }

  /** Whatever has happened to the page meanwhile, all of it is read again. */
  function resume(): void {
    timer = undefined;
    listen([document], rateLimit, windowsUntilPause);
    handlers.reopened();
    handlers.changed({ ...noChanges(), trees: new Set([document]) });
  }

  listen([document], rateLimit, windowsUntilPause);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    get isPaused() {
      return timer !== undefined;
    },
    include,
    quietly(change) {
      const pending = observer.takeRecords();
      change();
      observer.takeRecords();
      if (pending.length) take(pending);
    },
  };
}

function reportMutations(records: MutationRecord[], handlers: MutationHandlers): void {
  if (records.some(({ type, target }) => type === 'childList' && target === document))
    handlers.reopened();
  const changes = changesIn(records, handlers);
  if (!isEmpty(changes)) handlers.changed(changes);
}
