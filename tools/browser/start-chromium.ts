import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'puppeteer-core';
import { isClosedError } from './closed.ts';
import { findBrowser } from './find.ts';
import { type Started, start } from './start.ts';

const asRoot = process.getuid?.() === 0;

/**
 * Starts Chromium, without its sandbox where there is none to be had: it refuses one to root, and in most
 * containers it ends at once for everybody else.
 * @throws Error with a sentence when it does not come up
 */
export async function startChromium(options: LaunchOptions = {}): Promise<Started> {
  const executablePath = findBrowser('chromium');
  const attempts = asRoot ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  for (const sandbox of attempts)
    try {
      // Containers often have little shared memory.
      const memory = existsSync('/.dockerenv') ? ['--disable-dev-shm-usage'] : [];
      const args = [...(options.args ?? []), ...sandbox, ...memory];
      return await start({ ...options, executablePath, pipe: true, args });
    } catch (error) {
      if (!isClosedError(error)) throw error;
      if (!sandbox.length) console.error('Chromium ended at once: trying without its sandbox ...');
    }
  throw new Error(`${executablePath} ends as soon as it is started: start it by hand to see why.`);
}
