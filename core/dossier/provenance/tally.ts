/** Number of facts by kind of source: counts only, never a score. */

import type { EntityFile, Fact } from '../lookup/entity-file.ts';
import type { SourceKind } from '../schema.ts';

export interface StandingTally {
  readonly total: number;
  /** `own`: said by the entity itself, in whatever way. The most frequent first; no zeros. */
  readonly kinds: readonly { readonly kind: SourceKind | 'own'; readonly count: number }[];
  /** Facts that somebody denies, or that cannot hold beside another claim as worded. */
  readonly denied: number;
}

export function tallyOf(file: EntityFile): StandingTally {
  const counts = new Map<SourceKind | 'own', number>();
  for (const fact of file.facts) {
    const kind = isOwnAccount(fact, file) ? 'own' : fact.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  return {
    total: file.facts.length,
    kinds: kinds.sort((a, b) => b.count - a.count),
    denied: file.facts.filter(isDenied).length,
  };
}

function isOwnAccount({ attribution, standing }: Fact, { entity, sources }: EntityFile): boolean {
  const last = attribution.at(-1)?.source;
  const speaker = sources.find(({ id }) => id === last)?.entity;
  return standing === 'said-by-concerned' && speaker === entity.id;
}

const isDenied = ({ deniedBy, contradicts }: Fact): boolean =>
  Boolean(deniedBy?.length || contradicts?.length);
