import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  /** Print W3C Web Annotations and nothing else. */
  readonly json: boolean;
  /** A dossier file, to be added to the one that Gloss comes with. */
  readonly dossier: string | undefined;
  /** Addresses and files as named on the command line. */
  readonly pages: readonly string[];
}

export const startUsage =
  'npm start -- [--browser chromium|firefox] [--json] [--dossier FILE] [PAGE...]   PAGE: an http(s) address or an HTML file';

/** @throws Error with a sentence when the words make no sense */
export function readOptions(words: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      json: { type: 'boolean', default: false },
      dossier: { type: 'string' },
    },
  });
  const { browser, json, dossier } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser is chromium or firefox, not "${browser}".`);
  return { browser, json, dossier, pages: positionals };
}
