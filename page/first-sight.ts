import { blockOf } from './places.ts';

const columns = [0.25, 0.5, 0.75];
const rows = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/** Blocks in the viewport now, so that what the reader looks at is read first. A sample, not all. */
export function blocksInSight(): Set<Node> {
  const seen = new Set<Node>();
  for (const row of rows)
    for (const column of columns) {
      const element = document.elementFromPoint(innerWidth * column, innerHeight * row);
      if (element && element !== document.documentElement && element !== document.body)
        seen.add(blockOf(element));
    }
  return seen;
}
