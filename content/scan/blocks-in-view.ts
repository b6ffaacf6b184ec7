import { blockOf } from './blocks.ts';

const columns = [0.3, 0.7];
const rows = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/**
 * Blocks in the viewport now, so that what the reader looks at is read first. A sample, not all. None
 * at the top of a page, where reading begins anyway: to ask what is where takes milliseconds.
 */
export function blocksInSight(): Set<Node> {
  const seen = new Set<Node>();
  if (scrollY === 0) return seen;
  for (const row of rows)
    for (const column of columns) {
      const element = document.elementFromPoint(innerWidth * column, innerHeight * row);
      if (element && element !== document.documentElement && element !== document.body)
        seen.add(blockOf(element));
    }
  return seen;
}
