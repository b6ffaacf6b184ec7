import { writeFileSync } from 'node:fs';
import { checkShape1 } from '../../core/dossier/reading/check-shape.ts';
import { upgrade } from '../../core/dossier/reading/upgrade.ts';
import { placedInEnglish } from './problem-in-english.ts';
import { readTextFile } from './read.ts';

/**
 * Writes a file of format 1 anew in format 2; fields that the schema does not know are not in it any more.
 * @throws Error with a sentence when the file is of another format, or no dossier
 */
export function migrate(file: string): boolean {
  const { dossier, problems } = checkShape1(JSON.parse(readTextFile(file)));
  const [first] = problems;
  if (!dossier)
    throw new Error(`${file} is no dossier of format 1: ${first && placedInEnglish(first)}.`);
  writeFileSync(file, `${JSON.stringify(upgrade(dossier), null, 2)}\n`);
  console.log(`${file} is in format 2 now.`);
  return true;
}
