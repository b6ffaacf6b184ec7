import { readFileSync } from 'node:fs';
import { checkDossier } from '../../data/check.ts';
import { readJson } from './read.ts';

/** Prints every problem of a dossier. @returns whether there is none */
export function check(file: string, article: string | undefined): boolean {
  const text = article === undefined ? undefined : readFileSync(article, 'utf8');
  const problems = checkDossier(readJson(file), text);
  for (const { path, sentence } of problems) console.error(`${file}: ${path}: ${sentence}.`);
  console.log(
    problems.length ? `${problems.length} to put right.` : `${file}: no problem was found.`,
  );
  return problems.length === 0;
}
