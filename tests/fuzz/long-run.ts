/**
 * `FUZZ_SECONDS=600 FUZZ_SEED=7 npx vitest run tests/fuzz`: each of these tests goes on for so long, from
 * that seed. Without them only the quick part runs, the same cases every time.
 */
export const fuzzSeconds = Number(process.env.FUZZ_SECONDS ?? 0);
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 1);

/** Of a test that goes on for `fuzzSeconds`, in ms. */
export const fuzzTimeoutMs = (fuzzSeconds + 120) * 1000;

/** Whether a run that began now may go on. */
export function clock(): () => boolean {
  const end = performance.now() + fuzzSeconds * 1000;
  return () => performance.now() < end;
}
