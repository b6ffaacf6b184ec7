/**
 * `npm run check:data [-- --article FILE]`: everything that is wrong with the embedded dossier, with
 * file, field and reason, and how its claims are spread. Fails when there is a problem.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDossier } from '../../core/dossier/checks/check.ts';
import { checkCopied } from '../../core/dossier/checks/check-copied.ts';
import { coverage } from '../../core/dossier/lookup/coverage.ts';
import type { Problem } from '../../core/dossier/problem.ts';
import { checkShape } from '../../core/dossier/reading/check-shape.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { coverageTables } from '../dossier/coverage-tables.ts';
import { problemInEnglish } from '../dossier/problem-in-english.ts';
import { readEmbedded, unjoined, whereIs } from './files.ts';
import { houseProblems } from './house-rules.ts';

const { values } = parseArgs({ options: { article: { type: 'string' } } });
const articleText = values.article && readFileSync(values.article, 'utf8');

function problemsOfEmbedded(dossier: Dossier): Problem[] {
  const { dossier: whole, problems } = checkShape(dossier);
  if (!whole) return problems;
  return [...checkDossier(whole), ...(articleText ? checkCopied(whole, articleText) : [])];
}

try {
  const files = await readEmbedded();
  // After the files: it cannot be loaded at all while one of them is not JSON.
  const { embedded } = await import('../../extension/dossiers/embedded.ts');
  const problems = [
    ...unjoined(embedded, files).map(
      ({ file }) => `${file}: extension/dossiers/embedded.ts does not import it`,
    ),
    ...problemsOfEmbedded(embedded).map(
      (problem) => `${whereIs(problem, embedded, files)}: ${problemInEnglish(problem)}.`,
    ),
  ];
  problems.push(...houseProblems(embedded).map(({ id, sentence }) => `data ${id}: ${sentence}.`));
  console.log(coverageTables(coverage(embedded)));
  console.log(`\n${embedded.claims.length} claims, ${embedded.entities.length} entities.`);
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `${problems.length} problems.` : 'No problem found.');
  process.exitCode = problems.length ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
