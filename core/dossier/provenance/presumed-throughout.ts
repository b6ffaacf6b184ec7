/** What is presumed beside nearly every fact, so that it can be said once. */
import type { EntityFile } from '../lookup/entity-file.ts';

/** A source is presumed throughout in at least this part of the ways that it is on. */
const leastPart = 0.75;

/** Ids of the sources that pass facts on and that most of the paragraphs do not name for it. */
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
