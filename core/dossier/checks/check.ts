import { checkCopied } from './check-copied.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkRelations } from './check-relations.ts';
import { checkShape } from './check-shape.ts';
import { checkTimes } from './check-times.ts';
import { checkWording } from './check-wording.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that is wrong with a dossier, one problem for each place. When its shape is wrong, only
 * that is reported, since the other rules cannot be tried. `article`, the text that it was made
 * from, adds the search for copied runs of words.
 */
export function checkDossier(value: unknown, article?: string): Problem[] {
  const { dossier, problems } = checkShape(value);
  if (!dossier) return problems;
  return [
    ...checkIds(dossier),
    ...checkRelations(dossier),
    ...checkTimes(dossier),
    ...checkNames(dossier),
    ...checkWording(dossier),
    ...(article === undefined ? [] : checkCopied(dossier, article)),
  ];
}
