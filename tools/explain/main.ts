/**
 * `npm run explain -- FILE|URL ...`: every candidate on a page, taken (+) or rejected (-), with the
 * rule that decided, over the embedded dossier. FILE is HTML, or .txt with a passage per line.
 */
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { readPassages } from './read-passages.ts';
import { report } from './report.ts';

const { positionals: pages } = parseArgs({ allowPositionals: true });
if (!pages.length)
  fail('npm run explain -- FILE|URL ...   FILE: .html, or .txt with a passage per line');
const lexicon = compileLexicon([embedded]);
for (const page of pages)
  try {
    const passages = await readPassages(page);
    console.log(`${page}\n`);
    for (const line of report(
      passages.map(({ text }) => text),
      lexicon,
    ))
      console.log(line);
  } catch (error) {
    fail(`${page}: ${(error as Error).message}`);
  }

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
