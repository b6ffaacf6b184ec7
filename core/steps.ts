/** Work that can be paused between two steps, so that its caller can do something else meanwhile. */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs all steps of something at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
