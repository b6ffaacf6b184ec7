/**
 * In the scripts that run in pages this takes the place of `wxt/browser`, and so of the polyfill (`wxt.config.ts`):
 * the browser's own interface, which answers with promises in both browsers. Asked for by the name that each
 * of them gives it, because any other name could be an element of the page.
 */
import type { browser as Browser } from 'wxt/browser';

const own = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>;

export const browser = import.meta.env.FIREFOX ? own.browser : own.chrome;
