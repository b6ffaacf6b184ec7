/** Runs modules of `content/` in a real page without the extension, so that each can be tested beside its source. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, findBrowser } from '../../tools/browser/find.ts';
import { start } from '../../tools/browser/start.ts';
import { startChromium } from '../../tools/browser/start-chromium.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

export interface InPage<Module> {
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
 * For a suite: a browser with an empty page, opened before its tests and closed after them.
 * @param file the module whose exports the page gets, as a URL: `new URL('./passages.ts', import.meta.url)`
 */
export function inPage<Module>(name: BrowserName, file: URL): () => InPage<Module> {
  let opened: { page: Page; script: string; close(): Promise<void> } | undefined;
  beforeAll(async () => {
    const [{ browser, close }, script] = await Promise.all([startBare(name), bundle(file)]);
    opened = { page: await browser.newPage(), script, close };
  });
  afterAll(() => opened?.close());
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

const startBare = (name: BrowserName) =>
  name === 'firefox'
    ? start({ browser: 'firefox', executablePath: findBrowser('firefox') })
    : startChromium({});

/** @returns a script that keeps the module's exports in the global `moduleUnderTest` */
async function bundle(file: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: 'moduleUnderTest' },
    },
  });
  const [first] = [result].flat() as { output: { code: string }[] }[];
  return `${first?.output[0]?.code}\nglobalThis.moduleUnderTest = moduleUnderTest;`;
}

/** Runs in the page. */
const runWithModule = (ask: string, value: unknown): unknown =>
  new Function('module', 'value', `return (${ask})(module, value)`)(
    (globalThis as { moduleUnderTest?: unknown }).moduleUnderTest,
    value,
  );
