/** The pages of the frameworks, with more changes than `npm test` makes. */
import { spawnSync } from 'node:child_process';
import type { BrowserName } from '../../tools/browser/find.ts';
import { root } from '../../tools/root.ts';
import { installFrameworks } from '../../tools/test/frameworks.ts';
import { clockOf, type Lap, type Outcome } from './lap.ts';

/** Of each framework with each painter; a test of them has a minute. */
const changes = 640;

export async function* soakFrameworks({ seconds, seed, browsers }: Lap): AsyncGenerator<Outcome> {
  installFrameworks();
  for (const browser of browsers) yield inBrowser(browser, seconds / browsers.length, seed);
}

function inBrowser(browser: BrowserName, seconds: number, from: number): Outcome {
  const isTime = clockOf(seconds);
  const failures: string[] = [];
  let runs = 0;
  for (; isTime() && !failures.length; runs++) {
    const words = ['run', '--project', 'browser', 'tests/e2e/frameworks.test.ts', '-t', browser];
    const { status, stdout } = spawnSync('vitest', words, {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        GLOSS_STEPS: String(changes),
        GLOSS_SEED: String(from + runs * changes),
      },
      shell: process.platform === 'win32',
    });
    if (status !== 0) failures.push(`seed ${from + runs * changes}:\n${stdout}`);
  }
  const tried = `${browser}: every framework with every painter, ${runs} times ${changes} changes (seed ${from})`;
  return { tried, failures };
}
