import { afterEach, describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const far = '<main style="height:5000px">Weather</main>';

/** Text that a style moves away from its block is lit where it is in sight. */
const moved: readonly (readonly [title: string, html: string])[] = [
  ['fixed', `${far}<div><b style="position:fixed;bottom:9px">Elon Musk</b></div>`],
  [
    'placed from the top of the page',
    `<main style="position:relative">${far}<p><i style="position:absolute;top:90px">by <b>Elon Musk</b></i></p></main>`,
  ],
  ['moved up', `${far}<p><span style="position:relative;top:-4900px">Elon Musk</span></p>`],
  [
    'moved by a transformation',
    `${far}<p><span style="display:inline-block;transform:translateY(-4900px)">Elon Musk</span></p>`,
  ],
];

/** Shadow roots that come after the page was read, of which no event tells. */
const late: readonly (readonly [title: string, html: string])[] = [
  ['an empty element', '<p>Vladimir Putin</p><div id="late"></div>'],
  ['an element that is not defined yet', '<p>Vladimir Putin</p><x-late id="late">More</x-late>'],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./lit-in-page.fixture.ts')>(
    browser,
    new URL('./lit-in-page.fixture.ts', import.meta.url),
  );

  const show = (html: string): Promise<void> =>
    opened().run(`<!doctype html>${html}`, ({ start }) => start());
  const lit = (): Promise<string[]> =>
    opened().page.evaluate(
      '[...(CSS.highlights.get("gloss-d2-ink") ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))',
    ) as Promise<string[]>;

  afterEach(() => opened().page.evaluate('moduleUnderTest.end()'));

  test.each(moved)('text away from its block is lit: %s', async (_, html) => {
    await show(html);
    await expect.poll(lit, { timeout: 20_000 }).toEqual(['Elon Musk']);
    // The browser tells a few frames later that the block is not in sight.
    await opened().page.evaluate(severalFrames);
    expect(await lit()).toEqual(['Elon Musk']);
  });

  test.each(late)('a shadow root that comes late is read: %s', async (_, html) => {
    await show(html);
    await expect.poll(lit, { timeout: 20_000 }).toEqual(['Vladimir Putin']);
    await opened().page.evaluate(attach);
    await expect.poll(lit, { timeout: 20_000 }).toEqual(['Vladimir Putin', 'Elon Musk']);
  });
});

/** Runs in the page. */
function attach(): void {
  const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
  root?.append('Elon Musk spoke.');
}

/** Runs in the page. */
async function severalFrames(): Promise<void> {
  for (let frame = 0; frame < 6; frame++)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}
