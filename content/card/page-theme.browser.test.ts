import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const invert = 'filter: invert(1) hue-rotate(180deg)';
const clipped =
  'background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent';

/** Markup around `#n`, and the theme that the card must have there. */
const rows: readonly (readonly [title: string, html: string, theme: string])[] = [
  ['dark text', '<p style="color:#111" id="n">Name</p>', 'light'],
  ['light text', '<p style="color:#eee" id="n">Name</p>', 'dark'],
  [
    'text that is filled light',
    '<p style="color:#111;-webkit-text-fill-color:#eee" id="n">Name</p>',
    'dark',
  ],
  [
    'a headline with a gradient on a dark page',
    `<div style="color:#eee"><h1 style="${clipped}" id="n">Name</h1></div>`,
    'dark',
  ],
  [
    'a dark blue link on a black ground',
    '<div style="background:#000;color:#fff"><a style="color:#35f" id="n">Name</a></div>',
    'dark',
  ],
  [
    'marked text on a dark ground',
    '<div style="background:#111;color:#eee"><mark id="n">Name</mark></div>',
    'light',
  ],
  [
    'light text over what stands behind',
    '<p style="background:#eee;color:#fff" id="n">Name</p>',
    'dark',
  ],
  ['dark text, inverted', `<div style="color:#111;${invert}"><p id="n">Name</p></div>`, 'dark'],
  ['light text, inverted', `<div style="color:#eee;${invert}"><p id="n">Name</p></div>`, 'light'],
  [
    'dark text, inverted twice, as pictures are',
    `<div style="color:#111;${invert}"><p style="${invert}" id="n">Name</p></div>`,
    'light',
  ],
  [
    'dark text, hardly inverted',
    '<p style="color:#111;filter:invert(10%)" id="n">Name</p>',
    'light',
  ],
];

describe.each(browsers)('in %s the card is as the page at', (browser) => {
  const opened = inPage<typeof import('./page-theme.ts')>(
    browser,
    new URL('./page-theme.ts', import.meta.url),
  );

  test.each(rows)('%s', async (_, html, theme) => {
    const found = await opened().run(html, ({ themeAt }) =>
      themeAt(document.querySelector('#n')?.firstChild as Node),
    );
    expect(found).toBe(theme);
  });
});
