import { finish, type Steps } from '../../steps.ts';
import type { Problem } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { checkBriefs } from './check-briefs.ts';
import { idChecks } from './check-ids.ts';
import { checkLimits } from './check-limits.ts';
import { checkNames } from './check-names.ts';
import { checkRelations } from './check-relations.ts';
import { checkShorts } from './check-shorts.ts';
import { checkTimes } from './check-times.ts';
import { checkWording } from './check-wording.ts';

/** Everything that is wrong with a dossier of the right shape, one problem for each place. */
export const checkDossier = (dossier: Dossier): Problem[] => finish(checkInSteps(dossier));

/** The same in steps; of a hundred thousand facts the longest takes a fifth of a second. */
export function* checkInSteps(dossier: Dossier): Steps<Problem[]> {
  const found: (readonly Problem[])[] = [];
  for (const check of [checkLimits, ...idChecks, checkRelations, checkTimes, checkNames]) {
    found.push(check(dossier));
    yield;
  }
  found.push(yield* checkWording(dossier));
  for (const check of [checkShorts, checkBriefs]) {
    found.push(check(dossier));
    yield;
  }
  return found.flat();
}
