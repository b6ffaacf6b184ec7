/**
 * `npm run soak -- [--seconds N] [--seed N] [--browser X] [--only PART]`: the long versions of
 * what `npm test` tries in short. What failed before is tried first; what fails is made shorter and
 * kept in `tests/fuzz/cases`, where `npm test` finds it.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tools/browser/find.ts';
import { soakDossiers } from './dossiers.ts';
import { soakFrameworks } from './frameworks.ts';
import type { Lap, Outcome } from './lap.ts';
import { soakPages } from './pages.ts';
import { soakSuddenDeath } from './sudden-death.ts';

/** Parts, each with its share of the time. */
const parts: Record<string, { share: number; run(lap: Lap): AsyncGenerator<Outcome> }> = {
  pages: { share: 0.4, run: soakPages },
  frameworks: { share: 0.2, run: soakFrameworks },
  dossiers: { share: 0.2, run: soakDossiers },
  deaths: { share: 0.2, run: soakSuddenDeath },
};

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    browser: { type: 'string' },
    only: { type: 'string' },
  },
});
const { browser, only } = values;
const unknown =
  (only && !(only in parts) && only) ||
  (browser && !['chromium', 'firefox'].includes(browser) && browser);
if (unknown) throw new Error(`“${unknown}” is neither a browser nor a part of the long run.`);

const wanted = Object.entries(parts).filter(([name]) => !only || name === only);
const failures: string[] = [];
for (const [, { share, run }] of wanted) {
  const lap = {
    seconds: Number(values.seconds) * (only ? 1 : share),
    seed: Number(values.seed),
    browsers: browser ? [browser as BrowserName] : (['chromium', 'firefox'] as const),
  };
  for await (const outcome of run(lap)) {
    console.log(`${outcome.tried}: ${outcome.failures.length} failures`);
    for (const failure of outcome.failures) console.log(`  ${failure}`);
    failures.push(...outcome.failures);
  }
}
process.exit(failures.length ? 1 : 0);
