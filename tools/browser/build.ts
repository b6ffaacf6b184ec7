/** Builds the extension, unless the last build is of the same sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../root.ts';
import type { BrowserName } from './find.ts';

const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

export const builtFolder = (browser: BrowserName): string =>
  `${root}.output/${targets[browser]}-mv3`;

const sources =
  '{components,content,core,data,entrypoints,extension,public}/**/*.{ts,tsx,json,css,html,png,svg}';

/** @throws Error with the words of WXT when it fails */
export function build(browser: BrowserName): string {
  const folder = builtFolder(browser);
  const stamp = `${root}.output/${targets[browser]}.stamp`;
  const now = fingerprint();
  if (
    existsSync(`${folder}/manifest.json`) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now
  )
    return folder;
  console.error(`Building the extension for ${browser} ...`);
  buildIn(root, browser);
  writeFileSync(stamp, now);
  return folder;
}

/**
 * Builds the sources of a folder anew, into its `.output`.
 * @throws Error with the words of WXT when it fails
 */
export function buildIn(folder: string, browser: BrowserName): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', targets[browser]], {
    cwd: folder,
    encoding: 'utf8',
    // Tests run the build that is given away, though the test runner sets an environment of its own.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe build for ${browser} failed.`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [
    ...globSync(sources, { cwd: root }),
    ...globSync('tools/package/*.ts', { cwd: root }),
    'wxt.config.ts',
    'package-lock.json',
  ].sort())
    hash.update(file).update(readFileSync(root + file));
  return hash.digest('hex');
}
