import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

/** Pages, and whether the names are loaded for them: only if one is there, whatever elements it is in. */
const looks: readonly (readonly [html: string, isFound: boolean])[] = [
  ['<p>By Wall Street <a-b>Journal</a-b>.</p>', true],
  ['<p>By <a-b>Wall</a-b> <a-b>Street</a-b> <a-b>Journal</a-b>.</p>', true],
  ['<p>In Wall Street.</p><p>Weather</p>', false],
  ['<p>Wall Street</p><p>opened.</p>', false],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./lookout.fixture.ts')>(
    browser,
    new URL('./lookout.fixture.ts', import.meta.url),
  );

  test.each(looks)('%s', async (html, isFound) => {
    expect(await opened().run(html, ({ mayHoldName }) => mayHoldName())).toBe(isFound);
  });
});
