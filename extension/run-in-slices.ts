import type { Steps } from '../core/steps.ts';

/** One slice of work, in ms: the page answers in between. */
const extensionSliceMs = 40;

/** Runs steps in slices. Undefined where `signal` ended it before. */
export function runInSlices<Result>(steps: Steps<Result>): Promise<Result>;
export function runInSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | undefined>;
export async function runInSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  for (let end = performance.now() + extensionSliceMs; ; ) {
    if (signal?.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + extensionSliceMs;
  }
}

/** Timers of a tab that nobody sees come once a second; messages do not wait. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((go) => {
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
}
