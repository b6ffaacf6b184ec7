/**
 * `npm run explain -- [--word WORD] FILE|URL ...`: every candidate on a page, accepted (+) or rejected (-), with
 * the rule that decided, over the embedded dossier; with a word, why that word is lit or not wherever it stands.
 * FILE is HTML, or .txt with a passage per line.
 */
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { readPassages } from './read-passages.ts';
import { report, reportWord } from './report.ts';

const { positionals: pages, values } = parseArgs({
  allowPositionals: true,
  options: { word: { type: 'string' } },
});
const { word } = values;
if (!pages.length)
  fail(
    'npm run explain -- [--word WORD] FILE|URL ...   FILE: .html, or .txt with a passage per line',
  );
const lexicon = compileLexicon([embedded]);
for (const page of pages)
  try {
    const passages = await readPassages(page);
    console.log(`${page}\n`);
    const texts = passages.map(({ text }) => text);
    const lines = word ? reportWord(texts, lexicon, word) : report(texts, lexicon);
    for (const line of lines) console.log(line);
  } catch (error) {
    fail(`${page}: ${(error as Error).message}`);
  }

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
