import type { Problem } from '../../core/dossier/problem.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { longestFile } from '../../core/dossier/reading/read-dossier.ts';
import type { ExchangeRule } from '../../core/exchange/brought.ts';
import type { ExchangeState } from '../../core/exchange/exchange-state.ts';
import {
  bringGlossTable,
  isGlossTable,
} from '../../core/exchange/gloss-table/bring-gloss-table.ts';
import { readBrought } from '../../core/exchange/read-brought.ts';
import { findHead } from '../../core/exchange/table/find-head.ts';
import { parseTable } from './parse-table.ts';

const failedReading = (problem: Problem): ExchangeState => ({
  kind: 'start',
  failure: { kind: 'file', problem },
});

const tooLarge: Problem = { rule: 'file-too-large', path: [], values: { most: longestFile } };

/** More columns are no table of facts. */
const mostColumns = 100;

export async function readChosenFile(file: File, language: string): Promise<ExchangeState> {
  if (file.size > longestFile) return failedReading(tooLarge);
  const read = decode(new Uint8Array(await file.arrayBuffer()));
  return 'text' in read
    ? readExchangeText(read.text, file.name, language)
    : failedReading(read.problem);
}

/** Spreadsheets save "Unicode text" as UTF-16, and mark it so. */
function decode(bytes: Uint8Array): ReturnType<typeof readBytes> {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16) return readBytes(bytes);
  const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return { text };
}

/**
 * A text of any form that can be brought in.
 * @param name of its file; '' where it was pasted
 * @param language of the author
 */
export function readExchangeText(text: string, name: string, language: string): ExchangeState {
  if (text.length > longestFile) return failedReading(tooLarge);
  if (text.includes('\0')) return refusedText('of-no-use');
  const read = readBrought(text, language);
  if (read.kind === 'text') return readTable(text, name);
  if (read.kind === 'brought') return { ...read, kind: 'ready', name };
  if (read.kind === 'pick') return { ...read, name };
  if (read.kind === 'refused') return refusedText(read.rule);
  return { kind: 'start', failure: { kind: 'dossier' } };
}

const refusedText = (rule: ExchangeRule): ExchangeState => ({
  kind: 'start',
  failure: { kind: 'form', rule },
});

function readTable(text: string, name: string): ExchangeState {
  const { problems, ...table } = parseTable(text);
  if (isGlossTable(table)) return { kind: 'ready', name, brought: bringGlossTable(table) };
  const head = findHead(table);
  const isTable = table.rows.length > 1 && head.names.length > 1;
  if (!isTable) return refusedText('of-no-use');
  if (head.names.length > mostColumns) return refusedText('too-many');
  return { kind: 'table', name, table, head, problems };
}
