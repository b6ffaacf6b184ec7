import { browser } from 'wxt/browser';

/** The message of a key in the browser's language; '' for a key that no language has. */
export const words = (key: string, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key as never, substitutions);
