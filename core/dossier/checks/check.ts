import type { Problem } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { checkBriefs } from './check-briefs.ts';
import { checkIds } from './check-ids.ts';
import { checkLimits } from './check-limits.ts';
import { checkNames } from './check-names.ts';
import { checkRelations } from './check-relations.ts';
import { checkShorts } from './check-shorts.ts';
import { checkTimes } from './check-times.ts';
import { checkWording } from './check-wording.ts';

/** Everything that is wrong with a dossier of the right shape, one problem for each place. */
export function checkDossier(dossier: Dossier): Problem[] {
  return [
    ...checkLimits(dossier),
    ...checkIds(dossier),
    ...checkRelations(dossier),
    ...checkTimes(dossier),
    ...checkNames(dossier),
    ...checkWording(dossier),
    ...checkShorts(dossier),
    ...checkBriefs(dossier),
  ];
}
