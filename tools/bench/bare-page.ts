/** A page in a browser without Gloss, in which its steps run one by one. */
import type { Page } from 'puppeteer-core';
import { bundle } from '../../tests/in-page/bundle.ts';
import { mainThreadTime } from './main-thread.ts';

type BareSteps = typeof import('./in-page.ts');

/** A function of `in-page.ts` by its name, with its arguments. */
type Step = readonly [name: keyof BareSteps, ...given: unknown[]];

export interface BarePage {
  readonly page: Page;
  /** Loads an address anew and runs steps in it. @returns what the last one returns */
  ask<Answer>(address: string, ...steps: readonly Step[]): Promise<Answer>;
  /** The same. @returns processor time of the main thread for the last step, in ms */
  time(address: string, ...steps: readonly Step[]): Promise<number>;
}

export async function openBarePage(page: Page): Promise<BarePage> {
  const script = await bundle(new URL('in-page.ts', import.meta.url));
  const run = (step: Step): Promise<unknown> => page.evaluate(runStep, step);
  async function prepare(address: string, steps: readonly Step[]): Promise<Step> {
    await page.goto(address);
    await page.evaluate(script);
    for (const step of steps.slice(0, -1)) await run(step);
    return steps.at(-1) as Step;
  }
  return {
    page,
    ask: async (address, ...steps) => run(await prepare(address, steps)) as never,
    async time(address, ...steps) {
      const last = await prepare(address, steps);
      // Asking costs something itself.
      await page.evaluate(nothingBare);
      const asking = await mainThreadTime(page, () => page.evaluate(nothingBare));
      return (await mainThreadTime(page, () => run(last))) - asking;
    },
  };
}

const nothingBare = (): number => 0;

/** Runs in the page. */
function runStep([name, ...given]: Step): unknown {
  const { moduleUnderTest } = globalThis as never as {
    moduleUnderTest: Record<string, (...given: unknown[]) => unknown>;
  };
  return moduleUnderTest[name]?.(...given);
}
