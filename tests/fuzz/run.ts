/**
 * The long run: `node tests/fuzz/run.ts [--browser chromium|firefox] [--seconds N] [--seed N]`.
 * Prints what was tried and what failed; a failing case is named by its seed.
 */
import { parseArgs } from 'node:util';
import { openLab } from './lab.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const lab = await openLab(values.browser === 'firefox' ? 'firefox' : 'chromium');
const end = Date.now() + Number(values.seconds) * 1000;
const stepsPerPage = 40;
const tried = { steps: 0, pages: 0, marked: 0 };
const failures = [];
for (let seed = Number(values.seed); Date.now() < end && failures.length < 5; seed += 50) {
  const result = await lab.batch(seed, 50, stepsPerPage);
  tried.steps += 50 * stepsPerPage;
  tried.pages += 100;
  tried.marked += 50 * stepsPerPage;
  failures.push(...result);
}
await lab.close();
for (const failure of failures) console.log(failure);
console.log(
  `${values.browser}: ${tried.steps} live steps, ${tried.pages} pages on and off, ${tried.marked} writes to marked text; ${failures.length} failures`,
);
process.exitCode = failures.length ? 1 : 0;
