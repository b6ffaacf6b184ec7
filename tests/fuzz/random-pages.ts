/** A page in a real browser, in which the random cases run. */
import fc from 'fast-check';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { type Packed, packLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { sharedBrowser } from '../e2e/shared-browsers.ts';
import { bundle } from '../in-page/bundle.ts';
import type { CaseKind } from './in-page.ts';

/** A page that went wrong, as it is kept in `cases/`. */
export interface PageCase {
  readonly kind: CaseKind;
  readonly steps: number;
  readonly what: string;
  readonly tape: readonly number[];
}

export interface RandomPages {
  /** Tries one case again; undefined when it holds. */
  replay(one: Omit<PageCase, 'what'>): Promise<string | undefined>;
  /** Runs every kind of case for `count` seeds from `seed` on. */
  batch(seed: number, count: number, steps: number): Promise<PageCase[]>;
  close(): Promise<void>;
}

export async function openRandomPages(name: BrowserName): Promise<RandomPages> {
  const page = await (await sharedBrowser(name)).newPage();
  const script = await bundle(new URL('in-page.ts', import.meta.url));
  const names = packLexicon(compileLexicon([embedded]));
  await page.setContent(
    '<!doctype html><title>fuzz</title><style>x-box, slot, section { display: block }</style><body></body>',
  );
  await page.evaluate(script);
  return {
    replay: (one) => page.evaluate(replayCase, names, one),
    batch: (seed, count, steps) => page.evaluate(runBatch, names, seed, count, steps),
    close: () => page.close(),
  };
}

/** The same failure with fewer and smaller draws, as far as half a minute of trying gets. */
export async function shorter(pages: RandomPages, found: PageCase): Promise<PageCase> {
  const { kind, steps } = found;
  const holds = async (tape: number[]): Promise<boolean> =>
    (await pages.replay({ kind, steps, tape })) === undefined;
  const { counterexample } = await fc.check(
    fc.asyncProperty(fc.array(fc.nat(0xffffffff), { maxLength: 100_000 }), holds),
    { examples: [[[...found.tape]]], numRuns: 1, interruptAfterTimeLimit: 30_000 },
  );
  return { ...found, tape: counterexample?.[0] ?? found.tape };
}

type Fuzz = { moduleUnderTest: typeof import('./in-page.ts') };

/** Runs in the page. */
async function runBatch(
  names: Packed,
  from: number,
  count: number,
  steps: number,
): Promise<PageCase[]> {
  const { cases } = (globalThis as never as Fuzz).moduleUnderTest;
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
  const { cases } = (globalThis as never as Fuzz).moduleUnderTest;
  return (await cases[kind](names, tape, steps))[0]?.what;
}
