/**
 * `npm run bench`: measures the promises of docs/performance.md against the built extension, prints them and writes
 * them to a file. [--browser firefox: only what Firefox can tell] [--only reading,memory,page,card,reader,hostile]
 * [--pages DIR: saved pages of news] [--runs N] [--out FILE]
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { packLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { build } from '../browser/build.ts';
import { openExtensionTab } from '../browser/extension-tab.ts';
import { firstTab, launch, startBrowser } from '../browser/launch.ts';
import { openBarePage } from './bare-page.ts';
import { type Figure, resultOf } from './figure.ts';
import { hostileFigures } from './measure-hostile.ts';
import { reader } from './measure-reader.ts';
import { memory, readingFigures } from './measure-reading.ts';
import { card, responsePage } from './measure-responses.ts';
import { serveBench } from './serve.ts';

const inFirefox = { reader, hostile: hostileFigures };
const inChromium = { reading: readingFigures, memory, page: responsePage, card, ...inFirefox };

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    pages: { type: 'string' },
    runs: { type: 'string', default: '7' },
    out: { type: 'string' },
  },
});
const chosenBrowser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const chosenTables = values.only?.split(',');
const out =
  values.out ?? `docs/performance/${[chosenBrowser, ...(chosenTables ?? [])].join('-')}.json`;

const benchServer = await serveBench(values.pages);
const packed = packLexicon(compileLexicon([embedded]));
const tableNames = embedded.entities
  .flatMap((entity) => entity.names)
  .filter(({ language, use }) => language === 'en' && use !== 'decoy')
  .flatMap((group) => group.names);
const figures: Figure[] = [];
let versionOfBrowser = '';

for (const [name, measure] of Object.entries(
  chosenBrowser === 'firefox' ? inFirefox : inChromium,
)) {
  if (chosenTables && !chosenTables.includes(name)) continue;
  console.error(`${name} ...`);
  // New browsers for each: one that has shown a million nodes is slower afterwards.
  const gloss = await launch(chosenBrowser, { extension: build(chosenBrowser), headless: true });
  const bare = await startBrowser(chosenBrowser, { headless: true });
  figures.push(
    ...(await measure({
      browser: chosenBrowser,
      served: benchServer,
      packed,
      names: tableNames,
      runs: Number(values.runs),
      gloss: gloss.page,
      extension: await openExtensionTab(gloss),
      bare: await openBarePage(await firstTab(bare.browser)),
    })),
  );
  versionOfBrowser = await gloss.browser.version();
  await gloss.close();
  await bare.close();
}
benchServer.close();

const results = figures.map(resultOf);
for (const { what, unit, value, holds } of results)
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${value} ${unit}`);
const machine = `${cpus().length} cores, ${cpus()[0]?.model}`;
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  out,
  `${JSON.stringify({ date, version: versionOfBrowser, machine, results }, null, 2)}\n`,
);
