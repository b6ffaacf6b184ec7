/**
 * `FUZZ_SECONDS=600 FUZZ_SEED=7 npx vitest run tests/fuzz`: each of these tests goes on for that time, from
 * that seed. Without them only the quick part runs, the same cases every time.
 */
export const fuzzSeconds = Number(process.env.FUZZ_SECONDS ?? 0);
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 1);

/** Timeout of a test that goes on for `fuzzSeconds`, in ms. */
export const fuzzTimeoutMs = (fuzzSeconds + 120) * 1000;

/** Starts the clock of a run. @returns a function that is true while the run may go on */
export function clock(): () => boolean {
  const end = performance.now() + fuzzSeconds * 1000;
  return () => performance.now() < end;
}
