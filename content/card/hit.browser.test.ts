import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const name = '<b id="n">Name</b>';
const at = 'position:absolute;inset:0';
const box = (html: string): string =>
  `<div style="position:relative;width:300px;height:80px">${html}</div>`;

/** Markup around `#n`, and whether the name is hit in its middle. */
const rows: readonly (readonly [title: string, html: string, hit: boolean])[] = [
  ['in plain text', `<p>${name}</p>`, true],
  ['under an empty box', box(`<p>${name}</p><div style="${at}"></div>`), true],
  ['under a coloured box', box(`<p>${name}</p><div style="${at};background:#eee"></div>`), false],
  [
    'under a box of hardly any colour',
    box(`<p>${name}</p><div style="${at};background:rgb(0 0 0 / 4%)"></div>`),
    true,
  ],
  [
    'under a gradient',
    box(`<p>${name}</p><div style="${at};background:linear-gradient(red,blue)"></div>`),
    false,
  ],
  [
    'under a faded box',
    box(`<p>${name}</p><div style="${at};background:#eee;opacity:0">Words</div>`),
    true,
  ],
  [
    'under a blurred pane',
    box(`<p>${name}</p><div style="${at};backdrop-filter:blur(9px)"></div>`),
    false,
  ],
  ['under a picture', box(`<p>${name}</p><canvas style="${at}" width="300"></canvas>`), false],
  [
    'under a shape that is seen through',
    box(
      `<p>${name}</p><svg style="${at}" width="300"><path d="M0 0H300V99H0" fill="transparent"/></svg>`,
    ),
    true,
  ],
  [
    'under a filled shape',
    box(`<p>${name}</p><svg style="${at}" width="300"><path d="M0 0H300V99H0" fill="red"/></svg>`),
    false,
  ],
  [
    'under other words',
    box(`<p style="margin:0">${name}</p><p style="${at};margin:0">Other words</p>`),
    false,
  ],
  [
    'beside the words of the box above it',
    box(`<p style="margin:0">${name}</p><div style="${at};padding-top:50px">Words</div>`),
    true,
  ],
  [
    'in a box that lets pointers through to the one below',
    box(
      `<a href="#x" style="${at}"></a><p style="position:relative;pointer-events:none">${name}</p>`,
    ),
    true,
  ],
  [
    'in an element without a box',
    box(`<p style="display:contents">${name}</p><div style="${at}"></div>`),
    true,
  ],
  ['of no colour', `<p style="color:transparent">${name}</p>`, false],
  ['faded out itself', `<p style="opacity:0">${name}</p>`, false],
  [
    'under a form with a control named childNodes',
    box(`<p>${name}</p><form style="${at}"><input name="childNodes" hidden></form>`),
    true,
  ],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./hit.ts')>(browser, new URL('./hit.ts', import.meta.url));

  test.each(rows)('a name %s', async (_, html, hit) => {
    const found = await opened().run(html, ({ mentionAt }) => {
      const element = document.querySelector('#n') as Element;
      const node = element.firstChild as Text;
      const [line] = element.getClientRects();
      if (!line) throw new Error('The name has no box.');
      const mention = {
        segments: [{ node, start: 0, end: node.length }],
        passage: { block: element.closest('p') },
      } as never;
      const painter = {
        // As where a cover takes the caret away.
        hit: () => undefined,
        rects: () => [line],
        painted: () => [mention],
      } as never;
      const point = { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      const topmost = document.elementFromPoint(point.x, point.y) as Element;
      return mentionAt(point, topmost, painter) === mention;
    });
    expect(found).toBe(hit);
  });
});
