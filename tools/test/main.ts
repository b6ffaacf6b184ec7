/** `npm test`: every check there is, each announced with a sentence. */
import { spawnSync } from 'node:child_process';
import { build } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { root } from '../root.ts';
import { installFrameworks } from './frameworks.ts';

interface Step {
  readonly name: string;
  /** @throws Error with a sentence */
  run(): void;
}

const command =
  (program: string, ...words: string[]) =>
  (): void => {
    const { status } = spawnSync(program, words, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      throw new Error(`"${program} ${words.join(' ')}" failed: its words are above.`);
  };

const steps: readonly Step[] = [
  { name: 'Format and lint', run: command('biome', 'check', '--error-on-warnings') },
  {
    name: 'Types of everything',
    run() {
      command('wxt', 'prepare')();
      command('tsc', '--noEmit')();
    },
  },
  { name: 'Types without a browser', run: command('tsc', '-p', 'tsconfig.pure.json') },
  { name: 'The dossier', run: command('node', 'tools/embedded/check.ts') },
  { name: 'Unit tests', run: command('vitest', 'run', '--project', 'unit') },
  { name: 'Build for Chromium', run: () => void build('chromium') },
  { name: 'Build for Firefox', run: () => void build('firefox') },
  { name: 'Chromium is here', run: () => void findBrowser('chromium') },
  { name: 'Firefox is here', run: () => void findBrowser('firefox') },
  { name: 'Frameworks and editors to try', run: installFrameworks },
  {
    name: 'The built extension in both browsers',
    run: command('vitest', 'run', '--project', 'browser'),
  },
];

const failures: string[] = [];
for (const { name, run } of steps) {
  console.log(`\n== ${name}`);
  try {
    run();
  } catch (error) {
    failures.push(name);
    console.error(`FAILED ${name}: ${(error as Error).message}`);
  }
}
console.log(failures.length ? `\nFailed: ${failures.join(', ')}.` : '\nEverything holds.');
console.log(`${steps.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
