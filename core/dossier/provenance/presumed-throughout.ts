/** Sources that are presumed beside nearly every fact, so that a card can say so once. */
import type { EntityFile } from '../lookup/entity-file.ts';

/** A source is presumed throughout if it is presumed in at least this part of the attributions that it is in. */
const leastPart = 0.75;

/** Ids of the sources that are in at least half of all attributions, and nearly always only presumed there. */
export function presumedThroughout({
  facts,
  related,
}: Pick<EntityFile, 'facts' | 'related'>): string[] {
  const counts = new Map<string, { presumed: number; all: number }>();
  const ways = [...facts, ...related].flatMap(({ attested }) => attested);
  for (const { source, basis } of ways.flatMap(({ attribution }) => attribution)) {
    const { presumed, all } = counts.get(source) ?? { presumed: 0, all: 0 };
    counts.set(source, { presumed: presumed + (basis === 'presumed' ? 1 : 0), all: all + 1 });
  }
  const isThroughout = ({ presumed, all }: { presumed: number; all: number }): boolean =>
    all >= ways.length / 2 && presumed >= all * leastPart;
  return [...counts].filter(([, count]) => isThroughout(count)).map(([source]) => source);
}
