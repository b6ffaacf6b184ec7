import { checkCopied } from '../../core/dossier/checks/check-copied.ts';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import { placedInEnglish } from './problem-in-english.ts';
import { readTextFile } from './read.ts';

/** Prints every problem of a dossier, by the rules of an import. @returns true if there is none */
export function check(file: string, article: string | undefined): boolean {
  const { dossier, problems } = readDossier(readTextFile(file));
  const copied = dossier && article ? checkCopied(dossier, readTextFile(article)) : [];
  const all = [...problems, ...copied];
  for (const problem of all) console.error(`${file}: ${placedInEnglish(problem)}.`);
  console.log(all.length ? `${all.length} to put right.` : `${file}: no problem was found.`);
  return all.length === 0;
}
