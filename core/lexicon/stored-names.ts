import type { CollectedName, DossierNames } from './collect-names.ts';

type Row = readonly [text: string, owner: number, flags: number, languages: number];

type StoredNames = Omit<DossierNames, 'names'> & { readonly names: readonly Row[] };

/** The names of a dossier as JSON, to be joined with those of others without reading the dossier again. */
export const packNames = ({ names, ...others }: DossierNames): string =>
  JSON.stringify({
    ...others,
    names: names.map(({ text, owner, flags, languages }): Row => [text, owner, flags, languages]),
  });

/** @throws Error if it was not written by `packNames` */
export function unpackNames(packed: string): DossierNames {
  const { names, entities, contextRules } = JSON.parse(packed) as StoredNames;
  if (![names, entities, contextRules].every(Array.isArray))
    throw new Error('No names of a dossier.');
  return {
    entities,
    contextRules,
    names: names.map(
      ([text, owner, flags, languages]): CollectedName => ({ text, owner, flags, languages }),
    ),
  };
}
