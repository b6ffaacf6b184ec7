import type { Count, Coverage } from '../../core/dossier/lookup/coverage.ts';

/** Tables of the spread of a dossier's claims, as text. */
export function coverageTables({ paragraphs, entities, kinds, standings }: Coverage): string {
  return [
    ...[...paragraphs].map(([account, count]) =>
      table(`Claims per paragraph of “${account}”`, count),
    ),
    table('Claims per entity', byMostFirst(entities)),
    table('Claims per kind of source', byMostFirst(kinds)),
    table('Claims per standing', byMostFirst(standings)),
  ].join('\n\n');
}

function byMostFirst(counts: Count): Count {
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

const tableColumns = 3;

function table(title: string, counts: Count): string {
  const cells = [...counts].map(([key, n]) => `${String(n).padStart(5)}  ${key}`);
  const width = Math.max(...cells.map((cell) => cell.length)) + 2;
  const height = Math.ceil(cells.length / tableColumns);
  const rows = cells.slice(0, height).map((_, row) =>
    cells
      .filter((_, i) => i % height === row)
      .map((cell) => cell.padEnd(width))
      .join('')
      .trimEnd(),
  );
  return [title, ...rows].join('\n');
}
