/**
 * `npm run bench`: measures what docs/performance.md promises, in a real browser, against the built
 * extension, and prints a table. Progress is on stderr.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compileDossiers } from '../../core/dossier/lookup/compile-dossiers.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import type { Measure } from './bench.ts';
import { openBrowsers } from './browsers.ts';
import { bundleLab } from './bundle.ts';
import { type Figure, judge } from './figure.ts';
import { openLaboratory } from './laboratory.ts';
import { busy } from './measures/busy.ts';
import { framesWithMentions } from './measures/frames.ts';
import { growingDossiers } from './measures/growing-dossiers.ts';
import { growingPages } from './measures/growing-pages.ts';
import { idle } from './measures/idle.ts';
import { onePage } from './measures/one-page.ts';
import { size } from './measures/size.ts';
import { slices } from './measures/slices.ts';
import { serve } from './serve.ts';
import { table } from './table.ts';

const measures: Record<string, Measure> = {
  'one-page': onePage,
  slices,
  frames: framesWithMentions,
  dossiers: growingDossiers,
  pages: growingPages,
  busy,
  idle,
  size,
};

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string' },
    json: { type: 'string' },
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
  },
});

await main();

async function main(): Promise<void> {
  const served = await serve(values.pages);
  const script = await bundleLab();
  const { index, names } = compileDossiers([embedded]);
  const given = {
    served,
    packed: { index, names },
    names: namesIn('en'),
    everyName: namesIn(),
    runs: Number(values.runs),
  };
  const wanted = values.only?.split(',') ?? Object.keys(measures);
  const figures: Figure[] = [];
  let version = '';
  for (const [name, measure] of Object.entries(measures)) {
    if (!wanted.includes(name)) continue;
    console.error(`${name} ...`);
    // A browser that has shown a million nodes is slower afterwards.
    const browsers = await openBrowsers(values.browser === 'firefox' ? 'firefox' : 'chromium');
    const laboratory = openLaboratory(browsers.bare, browsers.name, script);
    figures.push(...(await measure({ ...given, browsers, laboratory })));
    version = browsers.version;
    await browsers.close();
  }
  served.close();
  report(version, figures);
}

function report(browser: string, figures: readonly Figure[]): void {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model}`;
  console.log(`${browser}; ${machine}\n\n${table(figures)}`);
  if (!values.json) return;
  const rows = figures.map((figure) => ({ ...figure, ...judge(figure) }));
  writeFileSync(values.json, `${JSON.stringify({ browser, machine, figures: rows }, null, 1)}\n`);
}

/** What is looked for, in one language or in all. */
function namesIn(wanted?: string): string[] {
  const groups = embedded.entities.flatMap((entity) => entity.names);
  return groups
    .filter(({ language, use }) => (!wanted || language === wanted) && use !== 'decoy')
    .flatMap((group) => group.names);
}
