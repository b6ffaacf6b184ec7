/**
 * Vitest environment of the browser tests: one Chromium and one Firefox for all files of a worker, started
 * when a test first asks for them. Starting takes longer than most tests.
 */
import type { Environment } from 'vitest/runtime';
import type { BrowserName } from '../../tools/browser/find.ts';
import { startBrowser } from '../../tools/browser/launch.ts';
import type { Started } from '../../tools/browser/start.ts';

type Browsers = Map<BrowserName, Promise<Started>>;

/** Vitest loads the environment apart from the tests, so that a variable of this module would be two. */
const shared = globalThis as { sharedBrowsers?: Browsers };

export async function sharedBrowser(name: BrowserName): Promise<Started['browser']> {
  shared.sharedBrowsers ??= new Map();
  let started = shared.sharedBrowsers.get(name);
  if (!started || !(await started).browser.connected) {
    started = startBrowser(name, { headless: true });
    shared.sharedBrowsers.set(name, started);
  }
  return (await started).browser;
}

const sharedBrowsersEnvironment: Environment = {
  name: 'shared-browsers',
  viteEnvironment: 'ssr',
  setup: () => ({
    async teardown() {
      for (const started of shared.sharedBrowsers?.values() ?? []) await (await started).close();
    },
  }),
};

// biome-ignore lint/style/noDefaultExport: Vitest takes it from here.
export default sharedBrowsersEnvironment;
