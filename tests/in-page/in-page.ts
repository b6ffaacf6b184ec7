/** Runs modules of `content/` in a real page without the extension, so that each can be tested beside its source. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { sharedBrowser } from '../e2e/shared-browsers.ts';
import { bundle } from './bundle.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

interface InPage<Module> {
  /** The page, to move the pointer or to press keys. */
  readonly page: Page;
  /**
   * Shows a page with this HTML and runs a function in it, which gets the module's exports and one value
   * that can be cloned. The function sees nothing of the test file around it.
   */
  run<Result, Value = undefined>(
    html: string,
    ask: (module: Module, value: Value) => Result,
    ...value: Value extends undefined ? [] : [Value]
  ): Promise<Awaited<Result>>;
}

/**
 * For a suite: an empty page, opened before its tests and closed after them.
 * @param file the module whose exports the page gets, as a URL: `new URL('./passages.ts', import.meta.url)`
 */
export function inPage<Module>(name: BrowserName, file: URL): () => InPage<Module> {
  let opened: { page: Page; script: string } | undefined;
  beforeAll(async () => {
    const [browser, script] = await Promise.all([sharedBrowser(name), bundle(file)]);
    opened = { page: await browser.newPage(), script };
  });
  afterAll(() => opened?.page.close());
  return () => {
    if (!opened) throw new Error('The page is open only while tests run.');
    const { page, script } = opened;
    return {
      page,
      async run(html, ask, ...value) {
        await page.setContent(html);
        await page.evaluate(script);
        return page.evaluate(runWithModule, ask.toString(), value[0]) as never;
      },
    };
  };
}

/** Runs in the page. */
const runWithModule = (ask: string, value: unknown): unknown =>
  new Function('module', 'value', `return (${ask})(module, value)`)(
    (globalThis as { moduleUnderTest?: unknown }).moduleUnderTest,
    value,
  );
