/** A real browser with an empty page in which the cases run. */

import type { Packed } from '../../core/lexicon/pack-lexicon.ts';
import { type BrowserName, findBrowser } from '../../tools/browser/find.ts';
import { type Started, start } from '../../tools/browser/start.ts';
import { startChromium } from '../../tools/browser/start-chromium.ts';
import { bundleFuzz, packed } from './bundle.ts';
import type { CaseKind } from './in-page.ts';

/** A page that went wrong, as it is kept in `cases/`. */
export interface PageCase {
  readonly kind: CaseKind;
  readonly steps: number;
  readonly what: string;
  readonly tape: readonly number[];
}

export interface Lab {
  /** Tries one case again; undefined when it holds. */
  replay(one: Omit<PageCase, 'what'>): Promise<string | undefined>;
  /** Runs every kind of case for `count` seeds from `seed` on. */
  batch(seed: number, count: number, steps: number): Promise<PageCase[]>;
  close(): Promise<void>;
}

export async function openLab(name: BrowserName): Promise<Lab> {
  const { browser, close } = await startBare(name);
  const page = await browser.newPage();
  const script = await bundleFuzz();
  const names = packed();
  await page.setContent('<!doctype html><title>fuzz</title><body></body>');
  await page.evaluate(script);
  return {
    replay: (one) => page.evaluate(replayCase, names, one),
    batch: (seed, count, steps) => page.evaluate(runBatch, names, seed, count, steps),
    close,
  };
}

/** A browser without the extension. */
function startBare(name: BrowserName): Promise<Started> {
  const protocolTimeout = 120_000;
  return name === 'firefox'
    ? start({ browser: 'firefox', executablePath: findBrowser('firefox'), protocolTimeout })
    : startChromium({ protocolTimeout });
}

type Fuzz = { fuzz: typeof import('./in-page.ts') };

/** Runs in the page. */
async function runBatch(
  names: Packed,
  from: number,
  count: number,
  steps: number,
): Promise<PageCase[]> {
  const { cases } = (globalThis as never as Fuzz).fuzz;
  const found: PageCase[] = [];
  for (let seed = from; seed < from + count && found.length < 3; seed++)
    for (const kind of Object.keys(cases) as CaseKind[])
      for (const { step, what, tape } of await cases[kind](names, seed, steps))
        found.push({ kind, steps: Math.min(step + 1, steps), what, tape });
  return found;
}

/** Runs in the page. */
async function replayCase(
  names: Packed,
  { kind, tape, steps }: Omit<PageCase, 'what'>,
): Promise<string | undefined> {
  const { cases } = (globalThis as never as Fuzz).fuzz;
  return (await cases[kind](names, tape, steps))[0]?.what;
}
