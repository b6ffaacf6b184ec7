import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../root.ts';

const frameworksFolder = `${root}tests/frameworks/`;
const stamp = `${frameworksFolder}node_modules/.gloss-stamp`;

/**
 * Installs the frameworks and editors that the tests make pages with, unless they are those of the lock
 * file. They are apart, because nobody needs them who only wants to start Gloss.
 * @throws Error with a sentence
 */
export function installFrameworks(): void {
  const lock = readFileSync(`${frameworksFolder}package-lock.json`);
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: frameworksFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in tests/frameworks failed: its message is above.');
  writeFileSync(stamp, wanted);
}
