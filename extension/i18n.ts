import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** The message of a key in the browser's language; '' for a key that no language has. */
export const t = (key: keyof typeof messages, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key as never, substitutions);
