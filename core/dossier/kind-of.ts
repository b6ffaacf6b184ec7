import type { Attestation, Source, SourceKind } from './schema.ts';

/** Accounts of what others said; how a thing is known is told by the one whom they heard. */
const passingOn: readonly SourceKind[] = ['article', 'outlet'];

/**
 * How a thing is known: the kind of the first source, from the account inwards, that is neither an
 * article nor an outlet, since that one was heard. "Two unnamed people said that she said": unnamed.
 * Where there is none, the kind of the last.
 */
export function kindOf(
  { attribution, knownBy }: Pick<Attestation, 'attribution' | 'knownBy'>,
  sources: ReadonlyMap<string, Pick<Source, 'kind'>>,
): SourceKind {
  const kinds = attribution.map(({ source }) => sources.get(source)?.kind ?? 'article');
  const said = sources.get(knownBy ?? '')?.kind;
  return said ?? kinds.find((kind) => !passingOn.includes(kind)) ?? kinds.at(-1) ?? 'article';
}
