import { guessFields } from './guess-fields.ts';
import type { Table, TableHead, TableRow } from './table.ts';

/** Rows searched for the head. */
const mostLookedAt = 12;

/**
 * Finds the head of a table. Above it there may be a title in a merged cell, which is a row with few texts; the head
 * itself may be merged, in two rows: "When", with "from" and "to" beneath it.
 */
export function findHead({ rows }: Table): TableHead {
  const first = rows.slice(0, mostLookedAt);
  const widths = first.map(({ cells }) => cells.filter(Boolean).length);
  const widest = Math.max(0, ...widths);
  const at = Math.max(
    0,
    widths.findIndex((width) => width * 2 > widest),
  );
  const second = first[at + 1];
  const isMerged = second !== undefined && isLowerHead(first[at], second);
  const names = columnNames(first[at], isMerged ? second : undefined, widthOf(rows));
  return headAt({ rows }, at + (isMerged ? 2 : 1), names);
}

/** The head that ends above a row that the author names. */
export function headAt(
  { rows }: Table,
  begin: number,
  names: readonly string[] = columnNames(rows[begin - 1], undefined, widthOf(rows)),
): TableHead {
  return { begin, names, fields: guessFields(names, rows.slice(begin)) };
}

const widthOf = (rows: readonly TableRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** A row that has short texts where the one above has gaps, and none where that one stands alone. */
function isLowerHead(above: TableRow | undefined, below: TableRow): boolean {
  const upper = above?.cells ?? [];
  const gaps = below.cells.filter((cell, at) => cell && !upper[at]);
  const isShort = below.cells.every((cell) => cell.length < 30 && !/\d{3}|:\/\//.test(cell));
  const isSparse = below.cells.filter(Boolean).length < upper.length;
  return gaps.length > 0 && isShort && isSparse;
}

function columnNames(
  upper: TableRow | undefined,
  lower: TableRow | undefined,
  width: number,
): string[] {
  let merged = '';
  return Array.from({ length: width }, (_, at) => {
    const below = lower?.cells[at]?.trim() ?? '';
    merged = upper?.cells[at]?.trim() || (below ? merged : '');
    return [merged, below].filter(Boolean).join(' ');
  });
}
