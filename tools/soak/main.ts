/** `npm run soak`: two weeks in the life of a reader, by chance, in a real browser with the built extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Choices } from '../../tests/fuzz/random.ts';
import { liveThrough } from './live.ts';
import { SoakReader } from './reader.ts';
import { serveSoak } from './serve.ts';

const help = `npm run soak -- [--browser firefox] [--pages 2000] [--seed 1]

Two weeks in the life of a reader, by chance: pages of many kinds, tabs opened, closed, restored and put to sleep,
private windows, settings switched, sites and dossiers paused, articles kept, paused and removed, a dossier that is
followed, renewed and rolled back, one that is imported, newer versions of Gloss, the browser killed while it
writes. After each act all open pages are as the settings say; every 80 pages storage, what is left in pages,
a fresh reading, consoles and memory are looked at. Stops at the first thing that is not as it should be.
2,000 pages take about half an hour in each browser; Linux only, because memory is read from /proc.`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else await soak(Number(values.pages), new Choices(Number(values.seed)));

async function soak(pages: number, choices: Choices): Promise<void> {
  const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'gloss-soak-'));
  const [profile, extension] = [join(folder, 'profile'), join(folder, 'extension')];
  const served = await serveSoak();
  const reader = await SoakReader.open({ name, profile, extension }, served, choices);
  try {
    await liveThrough(reader, pages);
  } finally {
    await reader.close();
    served.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
