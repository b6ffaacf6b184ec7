/**
 * `npm run explain -- [--word WORD | --echo] FILE|URL ...`: every candidate on a page, accepted (+) or
 * rejected (-), with the rule that decided, over the embedded dossier; with a word, why that word is lit or
 * not wherever it stands; with `--echo`, every sentence, the fact that it repeats or comes nearest to, and
 * why. FILE is HTML, or .txt with a passage per line.
 */
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { echoLines } from './echoes.ts';
import type { ExplainedPage } from './in-page.ts';
import { readPassages } from './read-passages.ts';
import { decisionReport, reportWord } from './report.ts';

const { positionals: pages, values } = parseArgs({
  allowPositionals: true,
  options: { word: { type: 'string' }, echo: { type: 'boolean', default: false } },
});
if (!pages.length)
  exitWith(
    'npm run explain -- [--word WORD | --echo] FILE|URL ...   FILE: .html, or .txt with a passage per line',
  );
const explainedLexicon = compileLexicon([embedded]);
for (const page of pages)
  try {
    const explained = await readPassages(page);
    console.log(`${page}\n`);
    for (const line of explainedLines(explained)) console.log(line);
  } catch (error) {
    exitWith(`${page}: ${(error as Error).message}`);
  }

function explainedLines(page: ExplainedPage): Iterable<string> {
  const { word, echo } = values;
  if (echo) return echoLines(page.texts, explainedLexicon);
  return word ? reportWord(page, explainedLexicon, word) : decisionReport(page, explainedLexicon);
}

function exitWith(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
