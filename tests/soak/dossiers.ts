/** Spoilt dossiers, as many as the time allows. */
import fc from 'fast-check';
import { casesOf, saveCase } from '../fuzz/cases.ts';
import { faultOf, fileOf, hostileDossiers, type SavedDossier } from '../fuzz/hostile-dossier.ts';
import type { Lap, Outcome } from './lap.ts';

export async function* soakDossiers({ seconds, seed }: Lap): AsyncGenerator<Outcome> {
  const kept = casesOf<SavedDossier>('dossier');
  const failures = kept.flatMap(({ file }) => faultOf(file) ?? []);
  const { counterexample, numRuns, errorInstance } = fc.check(
    fc.property(hostileDossiers, (one) => {
      const fault = faultOf(fileOf(one));
      if (fault) throw new Error(fault);
    }),
    { seed, numRuns: 100_000_000, interruptAfterTimeLimit: seconds * 1000 },
  );
  if (counterexample) {
    const what = String(errorInstance);
    failures.push(`${saveCase('dossier', { what, file: fileOf(counterexample[0]) })}: ${what}`);
  }
  yield {
    tried: `dossiers: ${kept.length} of before, ${numRuns} spoilt ones (seed ${seed})`,
    failures,
  };
}
