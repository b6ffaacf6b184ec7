import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const name = '<span id="n">Elon Musk</span>';

/** Markup of a page, and whether its reader can see the name in it. */
const rows: readonly (readonly [title: string, html: string, isSeen: boolean])[] = [
  ['plain text', `<p>${name}</p>`, true],
  ['opacity 0', `<p style="opacity:0">${name}</p>`, false],
  ['a filter that leaves nothing', `<p style="filter:blur(1px) opacity(0%)">${name}</p>`, false],
  ['text right in a closed fold', '<details id="n"><summary></summary>Elon Musk</details>', false],
  ['nearly transparent around', `<div style="opacity:.01"><p>${name}</p></div>`, false],
  [
    'one clipped pixel',
    `<p><b style="position:absolute;width:1px;height:1px;overflow:hidden">${name}</b></p>`,
    false,
  ],
  ['clipped by a path', `<p style="clip-path:inset(50%)">${name}</p>`, false],
  [
    'clipped by the old property',
    `<p style="position:absolute;clip:rect(0 0 0 0)">${name}</p>`,
    false,
  ],
  ['font size 0', `<p style="font-size:0">${name}</p>`, false],
  ['transparent colour', `<p style="color:transparent">${name}</p>`, false],
  ['a colour that is nearly transparent', `<p style="color:rgb(0 0 0 / 1%)">${name}</p>`, false],
  ['transparent fill', `<p style="-webkit-text-fill-color:transparent">${name}</p>`, false],
  [
    'cut out of a picture',
    `<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">${name}</p>`,
    true,
  ],
  ['scaled to nothing', `<p style="transform:scale(0)">${name}</p>`, false],
  ['content that is not drawn', `<p style="content-visibility:hidden">${name}</p>`, false],
  [
    'text itself that is not drawn',
    `<p id="n" style="content-visibility:hidden">Elon Musk</p>`,
    false,
  ],
  ['inert', `<p inert>${name}</p>`, false],
  ['far off to the left', `<p style="position:absolute;left:-9999px">${name}</p>`, false],
  ['above the page', `<p style="position:absolute;top:-999px">${name}</p>`, false],
  ['indented away', `<p style="text-indent:-9999px">${name}</p>`, false],
  ['folded to no height', `<div style="height:0;overflow:hidden"><p>${name}</p></div>`, false],
  ['no height, but not cut off', `<div style="height:0"><p>${name}</p></div>`, true],
  ['no width, but not cut off', `<p style="width:0;white-space:nowrap">${name}</p>`, true],
  [
    'placed out of a folded box',
    `<div style="height:0;overflow:hidden"><p style="position:absolute;top:9px">${name}</p></div>`,
    true,
  ],
  ['hidden', `<p hidden>${name}</p>`, false],
  ['invisible', `<p style="visibility:hidden">${name}</p>`, false],
  ['no box of its own', `<p style="display:contents">${name}</p>`, true],
  [
    'to the left where reading goes from right to left',
    `<html dir="rtl"><p style="position:absolute;left:-300px">${name}</p>`,
    true,
  ],
];

describe.each(browsers)('in %s a name is seen or not:', (browser) => {
  const opened = inPage<typeof import('./sight.ts')>(
    browser,
    new URL('./sight.ts', import.meta.url),
  );

  test.each(rows)('%s', async (_, html, isSeen) => {
    const answer = await opened().run(`<!doctype html>${html}`, ({ openSight }) => {
      const node = document.querySelector('#n')?.firstChild as Text;
      const segments = [{ node, start: 0, end: node.length }];
      return openSight()({ segments } as never);
    });
    expect(answer).toBe(isSeen);
  });
});
