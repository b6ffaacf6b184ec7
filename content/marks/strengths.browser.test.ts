import { describe, expect, test } from 'vitest';
import type { MarkSettings } from '../../core/page/mark-settings.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { inPage } from '../../tests/in-page/in-page.ts';

type Module = typeof import('./strengths-on-page.fixture.ts');

const story = '<p>Elon Musk spoke. Vladimir Putin spoke.</p>';

type Row = readonly [
  title: string,
  html: string,
  expected: readonly string[],
  settings?: Partial<MarkSettings>,
];

const rows: readonly Row[] = [
  [
    'the first of a name is clear, its repeats a hairline',
    '<p>Elon Musk spoke.</p><p>Musk left.</p>',
    ['Elon Musk plain', 'Musk thin'],
  ],
  [
    'a new heading begins a section',
    '<div><p>Elon Musk.</p><h2>Later</h2><p>Musk left.</p><p>Musk again.</p></div>',
    ['Elon Musk plain', 'Musk plain', 'Musk thin'],
  ],
  [
    'a sentence that bears on a fact makes a repeat clear',
    '<p>Elon Musk. He left. Musk spoke with Putin. Musk slept.</p>',
    ['Elon Musk plain', 'Musk plain', 'Putin plain', 'Musk thin'],
  ],
  [
    'headlines and links get a hairline and are no first of their names',
    '<h1>Elon Musk</h1><p><a href="#">Musk</a> and <b>Musk</b></p>',
    ['Elon Musk thin', 'Musk thin', 'Musk plain'],
  ],
  [
    'menus, footers, bylines, forms and captions get nothing',
    '<nav>Elon Musk</nav><footer>Musk</footer><p class="byline">Elon Musk</p><form>Musk</form><figure><figcaption>Musk</figcaption></figure><p>Musk</p>',
    ['Elon Musk none', 'Musk none', 'Elon Musk none', 'Musk none', 'Musk none', 'Musk plain'],
  ],
  [
    'a form or header around the article is none of these',
    '<header><h1>News</h1></header><form><article><p>Elon Musk</p></article></form>',
    ['Elon Musk plain'],
  ],
  [
    'a place is a hairline on a page about something else',
    '<p>Grain from Ukraine. Elon Musk slept.</p>',
    ['Ukraine thin', 'Elon Musk plain'],
  ],
  [
    'and clear on a page about the story',
    `${story}<p>Grain from Ukraine.</p>`,
    ['Elon Musk plain', 'Vladimir Putin plain', 'Ukraine plain'],
  ],
  [
    'every mention alike, where the reader wants it',
    '<h1>Elon Musk</h1><p>Musk and Ukraine</p>',
    ['Elon Musk plain', 'Musk plain', 'Ukraine plain'],
    { mode: 'alike' },
  ],
  [
    'nothing on a page about something else, where the reader wants it',
    '<p>Elon Musk slept.</p>',
    ['Elon Musk none'],
    { mode: 'story' },
  ],
  [
    'all of a page about a story, where the reader wants only those',
    story,
    ['Elon Musk plain', 'Vladimir Putin plain'],
    { mode: 'story' },
  ],
  [
    'nothing before it is asked for',
    story,
    ['Elon Musk none', 'Vladimir Putin none'],
    { mode: 'demand' },
  ],
  [
    'names in menus, where the reader wants them',
    '<nav>Elon Musk</nav>',
    ['Elon Musk thin'],
    { inMenus: true },
  ],
  [
    'nothing of a kind that the reader does not want',
    `${story}<p>Grain from Ukraine.</p>`,
    ['Elon Musk plain', 'Vladimir Putin plain', 'Ukraine none'],
    { unmarked: ['places'] },
  ],
  [
    'a finer and a stronger line',
    '<p>Elon Musk spoke.</p><p>Musk left.</p>',
    ['Elon Musk thick', 'Musk plain'],
    { weight: 'strong' },
  ],
];

describe('How strongly names are marked', () => {
  const inChromium = inPage<Module>(
    'chromium',
    new URL('./strengths-on-page.fixture.ts', import.meta.url),
  );

  test.each(
    rows.map(([title, html, expected, settings = {}]) => ({ title, html, expected, settings })),
  )('$title', async ({ html, expected, settings }) => {
    const marks = await inChromium().run(
      `<body>${html}</body>`,
      async ({ markPage }, { dossier, settings }) => {
        const page = markPage(dossier, settings);
        await page.settled();
        return page.marks();
      },
      { dossier: embedded, settings },
    );
    expect(marks).toEqual(expected);
  });

  test('what goes and comes leaves the marks that a fresh reading gives', async () => {
    const marks = await inChromium().run(
      '<body><p id="a">Elon Musk spoke.</p><p>Musk left.</p><p>Grain from Ukraine.</p></body>',
      async ({ markPage }, dossier) => {
        const page = markPage(dossier);
        await page.settled();
        const seen = [page.marks()];
        const turns = [
          () => document.querySelector('#a')?.remove(),
          () =>
            document.body.prepend(
              Object.assign(document.createElement('p'), { textContent: 'Elon Musk.' }),
            ),
          () =>
            document.body.append(
              Object.assign(document.createElement('p'), { textContent: 'Vladimir Putin.' }),
            ),
        ];
        for (const turn of turns) {
          turn();
          // The observers hear before the page is finished anew.
          await new Promise((go) => setTimeout(go));
          await page.settled();
          seen.push(page.marks());
        }
        return seen;
      },
      embedded,
    );
    expect(marks).toEqual([
      ['Elon Musk plain', 'Musk thin', 'Ukraine thin'],
      ['Musk plain', 'Ukraine thin'],
      ['Elon Musk plain', 'Musk thin', 'Ukraine thin'],
      ['Elon Musk plain', 'Musk thin', 'Ukraine plain', 'Vladimir Putin plain'],
    ]);
  });

  test('on demand the page is marked once the reader goes to a name', async () => {
    const marks = await inChromium().run(
      `<body>${story}</body>`,
      async ({ markPage }, dossier) => {
        const page = markPage(dossier, { mode: 'demand' });
        await page.settled();
        page.ask();
        return page.marks();
      },
      embedded,
    );
    expect(marks).toEqual(['Elon Musk plain', 'Vladimir Putin plain']);
  });
});
