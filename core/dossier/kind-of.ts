import type { Attestation, Source, SourceKind } from './schema.ts';

/** Kinds of sources that pass on what others said: the kind of the one whom they heard counts instead. */
const passingOn: readonly SourceKind[] = ['article', 'outlet'];

/**
 * The kind of source by which a thing is known: that of the first source, from the account inwards, that is
 * neither an article nor an outlet, since that one was heard. "Two unnamed people said that she said": unnamed.
 * Without such a source, the kind of the last.
 */
export function kindOf(
  { attribution, knownBy }: Pick<Attestation, 'attribution' | 'knownBy'>,
  sources: ReadonlyMap<string, Pick<Source, 'kind'>>,
): SourceKind {
  const kinds = attribution.map(({ source }) => sources.get(source)?.kind ?? 'article');
  const said = sources.get(knownBy ?? '')?.kind;
  return said ?? kinds.find((kind) => !passingOn.includes(kind)) ?? kinds.at(-1) ?? 'article';
}
