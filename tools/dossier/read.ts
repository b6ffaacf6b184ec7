import { readFileSync } from 'node:fs';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { placedInEnglish, problemInEnglish } from './problem-in-english.ts';

/** @throws Error with a sentence when the file cannot be read */
export function readTextFile(file: string): string {
  const read = readBytes(bytesOf(file));
  if ('problem' in read) throw new Error(`${file}: ${problemInEnglish(read.problem)}`);
  return read.text;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** @throws Error with a sentence when an import would refuse the file; `check` says more */
export function readDossierFile(file: string): Dossier {
  const { dossier, problems } = readDossier(readTextFile(file));
  if (dossier) return dossier;
  const [first] = problems;
  throw new Error(
    `${file} is not a dossier: ${first && placedInEnglish(first)}. For all of it: npm run dossier -- check ${file}`,
  );
}
