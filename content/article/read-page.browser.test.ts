import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const sentences = [
  'Anna Weber said on Monday that the ferry of Lund had left the harbour at noon with forty people and a great many sheep on board, and that nobody had counted either of them.',
  'Ola Berg, who keeps the harbour, said that the ferry had never left it, and that he had seen it there on all of the three days of the week that he could think of.',
  'It was not the first time that the two of them had told of the same day in their own ways, and there are people in the town who keep a list of it.',
];
const paragraphs = sentences.map((one) => `<p>${one}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferry of Lund</title>${head}</head><body>${body}</body></html>`;
const unseen = [
  '<p style="display: none">Nobody reads this.</p>',
  '<p style="visibility: hidden">Nobody reads this.</p>',
  '<div class="comments"><p>Nobody asked for this.</p></div>',
];
const hostile = [
  '<form><input name="childNodes"><input name="parentNode"><input name="attributes"></form>',
  '<img name="getElementsByTagName"><img name="body"><img name="documentElement"><object id="title"></object>',
  '<x-y><p></p></x-y>',
];
const article = page(
  `<nav><a href="#a">Home</a></nav><article><h1>The Ferry of Lund</h1>${paragraphs}</article>`,
);

describe.each(browsers)('Taking the article out of a page, in %s', (browser) => {
  const inside = inPage<typeof import('./read-page.ts')>(
    browser,
    new URL('./read-page.ts', import.meta.url),
  );

  /** The paragraphs, or why there are none; the page must be as it was. */
  const readIn = (html: string): Promise<string | readonly string[]> =>
    inside().run(html, ({ readPage }) => {
      const before = document.documentElement.outerHTML;
      const read = readPage();
      if (document.documentElement.outerHTML !== before) return 'The page was changed.';
      return read.kind === 'none' ? read.reason : read.article.paragraphs;
    });

  test.each([
    ['an article', article],
    ['what can be seen alone', article.replace('</article>', `${unseen.join('')}</article>`)],
    [
      'a page whose controls and pictures are named like its properties',
      article.replace('<nav>', `${hostile.join('')}<nav>`),
    ],
    [
      'an article inside of elements without a box',
      article.replace('<article>', '<article style="display: contents">'),
    ],
  ])('it reads %s', async (_, html) => {
    expect(await readIn(html)).toEqual(sentences);
  });

  test('none of the page’s elements comes to life in the copy', async () => {
    const made = await inside().run(
      article.replace('<nav>', '<x-ferry></x-ferry><nav>'),
      ({ readPage }) => {
        let made = 0;
        customElements.define(
          `x-ferry`,
          class extends HTMLElement {
            constructor() {
              super();
              made++;
            }
          },
        );
        readPage();
        return made;
      },
    );
    expect(made).toBe(1);
  });

  test.each([
    [
      'paywall',
      page(
        `<article><p>${sentences[0]}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
    ],
    [
      'paywall',
      page(
        `<article><p>${sentences[0]}</p></article><h3>Pour lire la suite</h3><p>Cet article est réservé aux abonnés.</p>`,
      ),
    ],
    ['video', page('<video></video><p>Watch it.</p>')],
    ['app', page('<button>+</button>'.repeat(12))],
    ['comments', page(`<p>Talk</p><div class="comments">${paragraphs.repeat(2)}</div>`)],
    ['too-short', page('<p>One line.</p>')],
    [
      'home-page',
      page(
        `<div>${`<h2><a href="#">The ferry of Lund has left the harbour at noon</a></h2><p>${sentences[0]}</p>`.repeat(15)}</div>`,
      ),
    ],
    [
      'home-page',
      page(
        `<ul>${'<li><a href="#">The ferry of Lund has left the harbour at noon</a></li>'.repeat(20)}</ul>`,
      ),
    ],
  ])('of another page it says what it is: %s', async (reason, html) => {
    expect(await readIn(html)).toBe(reason);
  });

  test('it reads a hundred thousand words', async () => {
    expect(await readIn(article.replace(paragraphs, paragraphs.repeat(1100)))).toHaveLength(3300);
  });
});
