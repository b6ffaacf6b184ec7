/** A real browser with an empty page in which the cases run. */
import { type BrowserName, findBrowser } from '../../scripts/browser/find.ts';
import { type Started, start } from '../../scripts/browser/start.ts';
import { startChromium } from '../../scripts/browser/start-chromium.ts';
import { bundleFuzz, packed } from './bundle.ts';
import type { Failure } from './in-page.ts';

export interface Lab {
  /** Runs every kind of case for `count` seeds from `seed` on. */
  batch(seed: number, count: number, steps: number): Promise<Failure[]>;
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

/** Runs in the page. */
async function runBatch(
  names: string,
  from: number,
  count: number,
  steps: number,
): Promise<Failure[]> {
  const { fuzz } = globalThis as never as { fuzz: typeof import('./in-page.ts') };
  const failures: Failure[] = [];
  for (let seed = from; seed < from + count && failures.length < 3; seed++) {
    failures.push(...(await fuzz.live(names, seed, steps)));
    failures.push(...(await fuzz.fidelity(names, seed, 'highlight')));
    failures.push(...(await fuzz.fidelity(names, seed, 'marks')));
    failures.push(...(await fuzz.marked(names, seed, steps)));
  }
  return failures;
}
