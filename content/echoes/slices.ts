/** One slice of work, in ms, as in the scheduler: input is answered in between. */
const echoSliceMs = 4;

/** Runs work in slices between tasks. Rejects when it is aborted. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + echoSliceMs;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((go) => setTimeout(go));
    signal.throwIfAborted();
  }
}
