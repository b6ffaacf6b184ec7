/** On whose word the facts rest, and how far from the event each source stands. Counts only. */

import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Source } from '../schema.ts';

export interface SourceStatistics {
  readonly source: Source;
  /** Claims that rest on its word. */
  readonly own: readonly LinkedClaim[];
  /** Claims that it passes on. */
  readonly passed: readonly LinkedClaim[];
  /**
   * Claims by the number of tellings between the event and the reader's hearing it from this source:
   * 1 is its own word, 2 is what somebody told it ... The nearest first, no zeros.
   */
  readonly distances: readonly { readonly links: number; readonly count: number }[];
}

/** Every source that a claim names, those that most rests on first. */
export function sourceStatisticsOf(story: DossierContext): SourceStatistics[] {
  const all = story.dossier.sources.flatMap((source) => statisticsOfSource(source.id, story) ?? []);
  return all.sort((a, b) => b.own.length - a.own.length || b.passed.length - a.passed.length);
}

/** Undefined for an id that is no source's. */
export function statisticsOfSource(
  id: string,
  { sources, restingOn, passedOnBy }: DossierContext,
): SourceStatistics | undefined {
  const source = sources.get(id);
  if (!source) return;
  const own = restingOn.get(id) ?? [];
  const passed = passedOnBy.get(id) ?? [];
  return { source, own, passed, distances: distancesOf(id, [...own, ...passed]) };
}

function distancesOf(id: string, claims: readonly LinkedClaim[]): SourceStatistics['distances'] {
  const counts = new Map<number, number>();
  for (const { attribution } of claims) {
    const links = attribution.length - attribution.findLastIndex(({ source }) => source === id);
    counts.set(links, (counts.get(links) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([links, count]) => ({ links, count }));
}

/**
 * Facts that hang on one unnamed source, and those sources: take its word away, and nothing in the
 * dossier is left of them. Who told it may be quoted in turn ("two unnamed people said that she said").
 */
export function onUnnamed({ claims: known, sources }: DossierContext): {
  claims: LinkedClaim[];
  sources: Source[];
} {
  const claims = [...known.values()].filter(({ kind }) => kind === 'unnamed');
  const ids = new Set(claims.flatMap(({ attribution }) => attribution.map(({ source }) => source)));
  const unnamed = [...ids].flatMap((id) => sources.get(id) ?? []);
  return { claims, sources: unnamed.filter(({ kind }) => kind === 'unnamed') };
}
