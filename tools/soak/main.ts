/**
 * `npm run soak`: weeks in the life of a reader, by chance, in a real browser with the built extension. Stops at
 * the first thing that is not as it should be. [--browser firefox] [--pages 300] [--seed 1]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Choices } from '../../tests/fuzz/random.ts';
import { memoryOfTree } from '../bench/memory-of-tree.ts';
import { build } from '../browser/build.ts';
import { servePages } from './pages.ts';
import { Reader } from './reader.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const most = Number(values.pages);

build(name);
const profile = mkdtempSync(join(tmpdir(), 'gloss-soak-'));
const pages = await servePages();
const choices = new Choices(Number(values.seed));
const reader = await Reader.open({ name, profile, pages, choices });

const before = await reader.rest();
let said = 0;
while (reader.visited < most) {
  await reader.act();
  if (reader.visited < said + 50) continue;
  said = reader.visited;
  console.error(`${said} pages, ${Math.round(memoryOfTree(reader.browser))} MB in all processes`);
}
const after = await reader.rest();
await reader.expectNothingLeft();
const grown = Object.keys(after).filter((key) => after[key] !== before[key]);
console.log(
  `${reader.visited} pages in ${name}: ${[...reader.done].map(([act, times]) => `${act} ${times}`).join(', ')}`,
);
console.log(
  `Errors in pages: ${reader.errors.length}. Keys of storage that differ from the beginning: ${grown.join(', ') || 'none'}.`,
);
console.log(`${Math.round(memoryOfTree(reader.browser))} MB in all processes with one tab.`);
await reader.close();
pages.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
if (reader.errors.length) throw new Error(reader.errors.join('\n'));
