import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const name = '<b id="n">Name</b>';

/** Markup around `#n`, and whether a reader sees it. */
const rows: readonly (readonly [title: string, html: string, seen: boolean])[] = [
  ['plain text', `<p>${name}</p>`, true],
  ['hidden text', `<p hidden>${name}</p>`, false],
  ['invisible text', `<p style="visibility:hidden">${name}</p>`, false],
  ['text in a fold', `<details><summary>More</summary>${name}</details>`, false],
  ['faded text', `<div style="opacity:0"><p>${name}</p></div>`, false],
  ['faint text', `<div style="opacity:.4"><p>${name}</p></div>`, true],
  ['an element without a box', `<p style="display:contents">${name}</p>`, true],
  [
    'text beside the window of its box',
    `<div style="overflow:hidden"><p style="margin-left:5000px">${name}</p></div>`,
    false,
  ],
  [
    'half of it in the window',
    `<div style="overflow:hidden;width:20px;white-space:nowrap">${name}</div>`,
    true,
  ],
  [
    'text to be scrolled to',
    `<div style="overflow:auto;height:40px"><p style="margin-top:500px">${name}</p></div>`,
    true,
  ],
  [
    'a fixed box in a window of no height',
    `<div style="overflow:hidden;height:0"><div style="position:fixed;top:40px">${name}</div></div>`,
    true,
  ],
  [
    'an absolute box whose own window is around',
    `<div style="position:relative"><div style="overflow:hidden;height:0"><div style="position:absolute;top:40px">${name}</div></div></div>`,
    true,
  ],
  [
    'an absolute box beside the window that holds it',
    `<div style="position:relative;overflow:hidden;height:20px"><div style="position:absolute;top:400px">${name}</div></div>`,
    false,
  ],
];

describe.each(browsers)('in %s a reader sees, or does not see,', (browser) => {
  const opened = inPage<typeof import('./seen.ts')>(browser, new URL('./seen.ts', import.meta.url));

  test.each(rows)('%s', async (_, html, seen) => {
    const found = await opened().run(html, ({ isSeen }) => {
      const element = document.querySelector('#n') as Element;
      return isSeen(element.firstChild as Node, [...element.getClientRects()]);
    });
    expect(found).toBe(seen);
  });
});
