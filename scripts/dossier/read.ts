import { readFileSync } from 'node:fs';
import { checkShape } from '../../data/check-shape.ts';
import type { Dossier } from '../../data/schema.ts';

/** @throws Error with a sentence when the file is not there or not JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** @throws Error with a sentence when the file is not a dossier; `check` says more */
export function readDossierFile(file: string): Dossier {
  const { dossier, problems } = checkShape(readJson(file));
  if (dossier) return dossier;
  const [first] = problems;
  throw new Error(
    `${file} is not a dossier: ${first?.path}: ${first?.sentence}. For all of it: npm run dossier -- check ${file}`,
  );
}
