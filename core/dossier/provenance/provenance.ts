/** The way by which a fact came to an account. */

import { kindOf } from '../kind-of.ts';
import type { References } from '../lookup/entity-file.ts';
import type { Attestation, Link, Source, SourceKind } from '../schema.ts';

export interface ProvenanceStep {
  /** Id of the source. */
  readonly source: string;
  readonly name: string;
  readonly basis: Link['basis'];
  readonly url?: Source['url'];
  /** True for the one step that the kind of source is shown with: "Elon Musk, through sources, unnamed". */
  readonly isOfKind: boolean;
}

/** From the one on whose word the fact rests to the account. */
export function provenanceOf(
  attestation: Pick<Attestation, 'attribution' | 'knownBy'>,
  references: Pick<References, 'sources'>,
): ProvenanceStep[] {
  const sources = new Map(references.sources.map((source) => [source.id, source]));
  const kind = kindOf(attestation, sources);
  const links = attestation.attribution.toReversed();
  const found = links.map(({ source }) => sources.get(source));
  const kindAt = Math.max(0, stepOfKind(found, kind));
  return links.map(({ source, basis }, at) => ({
    source,
    name: found[at]?.name ?? source,
    basis,
    ...(found[at]?.url && { url: found[at].url }),
    isOfKind: at === kindAt,
  }));
}

/** Of several the one nearest to the account: what is inside it is known through it alone. */
const stepOfKind = (found: readonly (Source | undefined)[], kind: SourceKind): number =>
  found.findLastIndex((source) => source?.kind === kind);

/** The same provenance in the order in which a reader can check it. */
interface CheckableProvenance {
  /** The one who can be checked: in hearsay the writer, not the one whose words are passed on. */
  readonly speaker: ProvenanceStep;
  /** Those whom the speaker quotes, the nearest first. */
  readonly quoted: readonly ProvenanceStep[];
  /** Those who pass it on, from the speaker to the account. */
  readonly through: readonly ProvenanceStep[];
}

/** @param steps as `provenanceOf` gives them, one at least */
export function checkableFirst(steps: readonly ProvenanceStep[]): CheckableProvenance {
  const at = steps.findIndex(({ isOfKind }) => isOfKind);
  return {
    speaker: steps[at] as ProvenanceStep,
    quoted: steps.slice(0, at).toReversed(),
    through: steps.slice(at + 1),
  };
}
