/** The way by which a fact came to the article. */

import type { Fact, References } from '../lookup/entity-file.ts';
import type { Link } from '../schema.ts';

export interface ProvenanceStep {
  /** Id of the source. */
  readonly source: string;
  readonly name: string;
  readonly basis: Link['basis'];
  /** How the fact is known is said of this step: "Elon Musk, through sources, unnamed". */
  readonly isOfKind: boolean;
}

/** From the one on whose word the fact rests to the article. */
export function provenanceOf(
  { attribution, kind }: Fact,
  { sources }: Pick<References, 'sources'>,
): ProvenanceStep[] {
  const links = attribution.toReversed();
  const found = links.map((link) => sources.find(({ id }) => id === link.source));
  const kindAt = Math.max(
    0,
    found.findIndex((source) => source?.kind === kind),
  );
  return links.map(({ source, basis }, at) => ({
    source,
    name: found[at]?.name ?? source,
    basis,
    isOfKind: at === kindAt,
  }));
}
