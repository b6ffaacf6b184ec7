import { build } from '../../tools/browser/build.ts';

/** Before the first file: two of them would build into one folder at the same time. */
export function setup(): void {
  build('chromium');
  build('firefox');
}
