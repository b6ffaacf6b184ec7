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
import { readPassages } from './read-passages.ts';
import { report, reportWord } from './report.ts';

const { positionals: pages, values } = parseArgs({
  allowPositionals: true,
  options: { word: { type: 'string' }, echo: { type: 'boolean', default: false } },
});
if (!pages.length)
  fail(
    'npm run explain -- [--word WORD | --echo] FILE|URL ...   FILE: .html, or .txt with a passage per line',
  );
const lexicon = compileLexicon([embedded]);
for (const page of pages)
  try {
    const passages = await readPassages(page);
    console.log(`${page}\n`);
    for (const line of linesOf(passages.map(({ text }) => text))) console.log(line);
  } catch (error) {
    fail(`${page}: ${(error as Error).message}`);
  }

function linesOf(texts: readonly string[]): Iterable<string> {
  const { word, echo } = values;
  if (echo) return echoLines(texts, lexicon);
  return word ? reportWord(texts, lexicon, word) : report(texts, lexicon);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
