/** Pages in which the steps of Gloss are run one by one, in a browser without Gloss. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';
import { mainThreadTime } from './main-thread.ts';

/** A function of `lab.ts` by its name, with its arguments. */
export interface Experiment {
  readonly name: string;
  readonly with?: readonly unknown[];
}

export interface Outcome {
  /** Processor time of the main thread; on the wall where the browser does not tell. */
  readonly ms: number;
  readonly found: number;
}

export interface Laboratory {
  /** Loads a page anew and runs experiments in it; the outcome is that of the last. */
  run(address: string, ...steps: readonly Experiment[]): Promise<Outcome>;
  /** The same, and what the last one resolves to. */
  ask<Answer>(address: string, ...steps: readonly Experiment[]): Promise<Answer>;
  readonly page: Page;
  /** Defines the global `lab` in a page. */
  readonly script: string;
}

/** @param script defines the global `lab` */
export function openLaboratory(page: Page, name: BrowserName, script: string): Laboratory {
  const prepare = async (address: string, steps: readonly Experiment[]): Promise<Experiment> => {
    await page.goto(address);
    await page.evaluate(script);
    for (const step of steps.slice(0, -1)) await page.evaluate(run, step);
    return steps.at(-1) as Experiment;
  };
  return {
    page,
    script,
    async run(address, ...steps) {
      const last = await prepare(address, steps);
      return name === 'chromium' ? onProcessor(page, last) : (page.evaluate(run, last) as never);
    },
    async ask(address, ...steps) {
      return page.evaluate(run, await prepare(address, steps)) as never;
    },
  };
}

/** Asking costs something itself, which is taken off. */
async function onProcessor(page: Page, step: Experiment): Promise<Outcome> {
  await page.evaluate(nothing);
  const asking = await mainThreadTime(page, () => page.evaluate(nothing));
  let outcome: Outcome = { ms: 0, found: 0 };
  const ms = await mainThreadTime(page, async () => {
    outcome = (await page.evaluate(run, step)) as Outcome;
  });
  return { ms: ms - asking, found: outcome.found };
}

const nothing = (): number => 0;

/** Runs in the page. */
function run({ name, with: given = [] }: Experiment): unknown {
  const { lab } = globalThis as never as { lab: Record<string, (...given: unknown[]) => unknown> };
  return lab[name]?.(...given);
}
