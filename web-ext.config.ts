/** The browsers that `npm run dev` opens; without a display it only builds and watches. */
import { defineWebExtConfig } from 'wxt';
import { browserPath } from './tools/browser/find.ts';
import { canShow } from './tools/browser/launch.ts';

const [chrome, firefox] = [browserPath('chromium'), browserPath('firefox')];

export default defineWebExtConfig({
  disabled: !canShow(),
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  // Chromium refuses its sandbox to root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
