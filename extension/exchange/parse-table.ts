import Papa from 'papaparse';
import { unguardFormulas } from '../../core/dossier/exports/guard-formulas.ts';
import type { ExchangeProblem } from '../../core/exchange/brought.ts';
import type { Table } from '../../core/exchange/table/table.ts';

/** The editor shows a paragraph for each. */
const mostRows = 20_000;

interface ParsedTable extends Table {
  /** Each at its row. */
  readonly problems: readonly ExchangeProblem[];
}

/** A text as a table: separated by commas, semicolons, tabs or strokes, whichever makes most of it. */
export function parseTable(text: string): ParsedTable {
  const { data, errors, meta } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', '\t', ',', '|'],
    preview: mostRows,
  });
  const rows = data.map((cells, at) => ({ cells: cells.map(unguardFormulas), number: at + 1 }));
  const open = errors.flatMap(({ type, row }) =>
    type === 'Quotes' && row !== undefined ? [row + 1] : [],
  );
  const problems: ExchangeProblem[] = [...new Set(open)].map((row) => ({
    rule: 'quote-open',
    row,
  }));
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim())),
    problems: meta.truncated
      ? [{ rule: 'rows-left', value: String(mostRows) }, ...problems]
      : problems,
  };
}
