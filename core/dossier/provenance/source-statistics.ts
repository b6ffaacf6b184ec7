/** Statistics of sources: the facts on the word of each, and those that it passes on, by hand. Counts only. */

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
   * `passed` by the hand at which the source has it: 2 is what it has from whoever says so, 3 what it has through
   * somebody else ... The nearest first, no zeros.
   */
  readonly hands: readonly { readonly hand: number; readonly count: number }[];
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
  return { source, own, passed, hands: handsOf(id, passed) };
}

function handsOf(id: string, passed: readonly LinkedClaim[]): SourceStatistics['hands'] {
  const counts = new Map<number, number>();
  for (const { attribution } of passed) {
    const hand = attribution.length - attribution.findLastIndex(({ source }) => source === id);
    counts.set(hand, (counts.get(hand) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([hand, count]) => ({ hand, count }));
}

/**
 * Facts that their first account knows from an unnamed source alone, and those sources. An unnamed source may
 * itself quote somebody ("two unnamed people said that she said").
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
