import {
  type ComparedPart,
  compareDossiers,
  comparedParts,
  type DossierChanges,
  isSame,
} from '../../core/dossier/differences/compare.ts';
import { readDossierFile } from './read.ts';

/** Prints what a newer version of a dossier changed, a line for each thing. */
export function diff(older: string, newer: string): boolean {
  const comparison = compareDossiers(readDossierFile(older), readDossierFile(newer));
  for (const field of comparison.fields) console.log(`~ ${field}`);
  for (const part of comparedParts)
    for (const line of linesOf(part, comparison[part])) console.log(line);
  if (isSame(comparison)) console.log('Nothing was changed.');
  return true;
}

/** A sign, the part and the id: `+` added, `~` changed, `-` withdrawn. */
const linesOf = (part: ComparedPart, { added, changed, withdrawn }: DossierChanges): string[] => [
  ...added.map((id) => `+ ${part} ${id}`),
  ...changed.map(({ id, fields }) => `~ ${part} ${id} (${fields.join(', ')})`),
  ...withdrawn.map((id) => `- ${part} ${id}`),
];
