import { build } from '../../tools/browser/build.ts';
import { browsers } from './harness.ts';

/** Before the first file: two of them would build into one folder at the same time. */
export function setup(): void {
  for (const browser of browsers) build(browser);
}
