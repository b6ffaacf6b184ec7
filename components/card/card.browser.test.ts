import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit } from '../../tools/browser/audit.ts';
import { type OpenStories, openStories } from '../../tools/stories/open.ts';

let board: OpenStories;
let page: Page;

beforeAll(async () => {
  board = await openStories();
  page = board.page;
}, 60_000);

afterAll(() => board.close());

it('gives axe nothing to object to in any state', async () => {
  expect(await audit(page)).toEqual([]);
}, 60_000);

it('keeps every card within its bounds, with nothing cut off at the sides', async () => {
  const outside = await page.$$eval('[data-story]', (stories) =>
    stories.flatMap(({ id, firstElementChild }) => {
      const card = firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.gloss');
      const scroll = card?.querySelector('.scroll');
      if (!card || !scroll) return [`${id}: nothing is shown`];
      const em = Number.parseFloat(getComputedStyle(card).fontSize);
      const tooHigh = card.offsetHeight > em * 48 + 1 && `${id}: ${card.offsetHeight} px high`;
      const wide = [...card.querySelectorAll<HTMLElement>('p, h2, h3, li, div')].find(
        (part) => part.scrollWidth > part.clientWidth + 1,
      );
      const tooWide = wide && `${id}: cut off at the side: ${wide.outerHTML.slice(0, 80)}`;
      const squeezed = scroll.clientHeight < em * 2 && `${id}: no room for the facts`;
      return [tooHigh, tooWide, squeezed].filter(Boolean);
    }),
  );
  expect(outside).toEqual([]);
});

it('has buttons that are large enough to hit and say what they do', async () => {
  const poor = await page.$$eval('[data-story]', (stories) =>
    stories.flatMap(({ id, firstElementChild }) =>
      [...(firstElementChild?.shadowRoot?.querySelectorAll('button') ?? [])]
        .filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          const isInText = ['name', 'plain'].some((name) => button.classList.contains(name));
          const isSmall = !isInText && (width < 24 || height < 24);
          return isSmall || !(button.textContent?.trim() || button.title);
        })
        .map((button) => `${id}: ${button.outerHTML.slice(0, 90)}`),
    ),
  );
  expect(poor).toEqual([]);
});

const inStory = <Answer>(story: string, ask: (root: ShadowRoot) => Answer): Promise<Answer> =>
  page.$eval(
    `#${story} > div`,
    (host, source) => new Function('root', `return (${source})(root)`)(host.shadowRoot),
    ask.toString(),
  ) as Promise<Answer>;

it('shows three topics, then all of them, and opens one in place with a way back', async () => {
  const has = (selector: string) =>
    page.waitForFunction(
      (selector) =>
        document.querySelector('#pinned-light > div')?.shadowRoot?.querySelector(selector),
      {},
      selector,
    );
  const press = (selector: string) =>
    page.$eval(
      '#pinned-light > div',
      (host, selector) => host.shadowRoot?.querySelector<HTMLElement>(selector)?.click(),
      selector,
    );
  const shown = () =>
    inStory('pinned-light', (root) => [
      root.querySelectorAll('.topic .title').length,
      root.querySelectorAll('.back').length,
    ]);
  const facts = () => inStory('pinned-light', (root) => root.querySelectorAll('.rows > li').length);
  expect(await shown()).toEqual([3, 0]);
  await press('.more');
  await has('.more[aria-expanded="true"]');
  expect((await shown())[0]).toBeGreaterThan(5);
  await press('.topic:has(.title)');
  await expect
    .poll(() => inStory('pinned-light', (root) => root.activeElement?.className))
    .toContain('back');
  expect(await facts()).toBeGreaterThan(5);
  await press('.back');
  await has('.topic .title');
  expect(await shown()).toEqual([3, 0]);
});

it('shows a fact in full in place of its short form, with a press', async () => {
  await inStory('topic-light', (root) => root.querySelector<HTMLElement>('.timed')?.click());
  await expect
    .poll(() => inStory('topic-light', (root) => root.querySelector('.fact .by')?.textContent))
    .toContain('Elon Musk, in posts on X or Twitter');
  expect(await inStory('topic-light', (root) => root.querySelector('.timed')?.ariaExpanded)).toBe(
    'true',
  );
});

it('shows both sides of a dispute at the same size and in the same ink', async () => {
  const sides = await inStory('hovered-light', (root) =>
    [...root.querySelectorAll('.side')].map((side) => {
      const { width, height } = side.getBoundingClientRect();
      const { color, fontSize } = getComputedStyle(side.querySelector('.statement') as Element);
      return { width: Math.round(width), height: Math.round(height), color, fontSize };
    }),
  );
  expect(sides).toHaveLength(2);
  expect(sides[0]).toEqual(sides[1]);
});

it('says for all to see that nothing was copied, and that something was to those who cannot see', async () => {
  const said = (story: string) =>
    inStory(story, (root) => {
      const status = root.querySelector('.fact [role="status"]');
      return { text: status?.textContent, isUnseen: status?.className === 'unseen' };
    });
  await expect
    .poll(() => said('not-copied-light'))
    .toEqual({
      text: 'Not copied: the browser does not allow it here.',
      isUnseen: false,
    });
  await inStory('one-fact-light', (root) =>
    root.querySelector<HTMLElement>('.actions .icon')?.click(),
  );
  await expect.poll(() => said('one-fact-light')).toEqual({ text: 'Copied', isUnseen: true });
});

it('shows markup in names and facts as text', async () => {
  const text = await inStory('markup-and-bidi-light', (root) => root.textContent);
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('[U+202E]');
  expect(await inStory('markup-and-bidi-light', (root) => root.querySelector('img'))).toBeNull();
});

it('sets facts in their own language and direction', async () => {
  const fact = await inStory('language-de-light', (root) => {
    const text = root.querySelector<HTMLElement>('.statement');
    return [text?.lang, text?.dir, root.querySelector('.foot')?.textContent];
  });
  expect(fact).toEqual(['en', 'auto', expect.stringContaining('Angaben auf Englisch')]);
});

it('moves through the list of mentions by the arrow keys, with the focus in the filter', async () => {
  await inStory('list-light', (root) => root.querySelector('input')?.focus());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = () =>
    inStory('list-light', (root) =>
      root.querySelector('[aria-selected="true"]')?.textContent?.slice(0, 8),
    );
  await expect.poll(chosen).toBe('Pentagon');
  await page.keyboard.type('crim');
  await expect.poll(chosen).toContain('Crimea');
});

it('has no size that the root of the page decides', async () => {
  await page.addStyleTag({ content: 'html { font-size: 40px }' });
  expect(
    await inStory(
      'hovered-light',
      (root) => getComputedStyle(root.querySelector('.gloss') as Element).fontSize,
    ),
  ).toBe('14px');
});
