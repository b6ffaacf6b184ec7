import { coverage } from '../../core/dossier/lookup/coverage.ts';
import { coverageTables } from './coverage-tables.ts';
import { readDossierFile } from './read.ts';

/** Prints what is in a dossier. */
export function stats(file: string): boolean {
  const dossier = readDossierFile(file);
  const { title, author, edited, claims, entities, sources, disputes } = dossier;
  const names = entities.flatMap((entity) => entity.names.flatMap((group) => group.names));
  console.log(`${title}\nby ${author}, edited ${edited}\n`);
  console.log(
    [
      `${claims.length} facts`,
      `${entities.length} entities under ${names.length} names`,
      `${sources.length} sources`,
      `${disputes.length} disputes`,
    ].join(', '),
  );
  console.log(`\n${coverageTables(coverage(dossier))}`);
  return true;
}
