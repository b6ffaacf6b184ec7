/** When the card opens, stays and goes, on pages that cover, fade, zoom, hide or use the name themselves. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dwellMs } from '../../content/card/timings.ts';
import { until } from '../../tools/browser/until.ts';
import { pressInCard } from './press-in-card.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

/** A page with a name in `#n`, and another one far below that nothing stands in the way of. */
const page = (html: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
  <style>body { margin: 0; font: 18px/1.6 serif } .at { position: absolute; inset: 0 }</style>${html}
  <p style="position:absolute;top:700px;left:100px">Then <b id="free">Vladimir Putin</b></p>`;

const name = '<b id="n">Elon Musk</b>';
const box = (html: string): string =>
  `<div style="position:relative;width:420px;margin:100px;padding:16px">${html}</div>`;

interface Row {
  readonly title: string;
  readonly html: string;
}

const opening: readonly Row[] = [
  {
    title: 'under the stretched link of a card of the page',
    html: `<style>.s::after { content: ""; position: absolute; inset: 0 }</style>
      ${box(`<a href="#x" class="s">The story</a><p>Of ${name}</p>`)}`,
  },
  {
    title: 'under an empty link',
    html: box(`<a href="#x" class="at" style="z-index:1"></a><h3>On ${name}</h3>`),
  },
  {
    title: 'under an invisible button',
    html: box(`<button class="at" style="z-index:1;opacity:0">Go</button><h3>On ${name}</h3>`),
  },
  {
    title: 'in a box that lets pointers through to a link around it',
    html: `<a href="#x" style="display:block;margin:100px"><span style="pointer-events:none">On ${name}</span></a>`,
  },
  {
    title: 'in a box that lets pointers through to a link below it',
    html: box(
      `<a href="#x" class="at"></a><div style="position:relative;pointer-events:none"><p>On ${name}</p></div>`,
    ),
  },
  {
    title: 'under a slide that is faded out',
    html: box(`<p>Of ${name}</p><div class="at" style="background:#fff;opacity:0">A picture</div>`),
  },
  {
    title: 'in a shadow tree under an empty link of the page',
    html: box(
      `<a href="#x" class="at" style="z-index:1"></a><x-box><template shadowrootmode="open"><p>On ${name}</p></template></x-box>`,
    ),
  },
  {
    title: 'where all is selected as one',
    html: `<p style="margin:100px;user-select:all">Read <i>of</i> ${name} and more</p>`,
  },
];

const closedTo: readonly Row[] = [
  {
    title: 'under something opaque',
    html: box(`<p>On ${name}</p><div class="at" style="background:#eee">Cookies</div>`),
  },
  {
    title: 'under a picture',
    html: box(`<p>On ${name}</p><canvas class="at" width="400" height="90"></canvas>`),
  },
  {
    title: 'under the words of another slide',
    html: box(`<p style="margin:0">On ${name}</p><p class="at">Weather of the whole long day</p>`),
  },
  {
    title: 'that is faded out',
    html: box(`<h3 class="at">Weather</h3><h3 class="at" style="opacity:0">On ${name}</h3>`),
  },
  {
    title: 'that a box cuts off, where it would stand',
    html: `<div style="height:100px;overflow:hidden"><p style="margin:150px 100px">On ${name}</p></div>`,
  },
];

const ownClicks: readonly Row[] = [
  {
    title: 'that has the hand for a pointer',
    html: box(`<div style="cursor:pointer">By ${name}</div>`),
  },
  { title: 'that is a tab', html: box(`<div role="tab" tabindex="0">By ${name}</div>`) },
  { title: 'that is an option of a list', html: box(`<div role="option">By ${name}</div>`) },
  { title: 'that is an item of a menu', html: box(`<div role="menuitem">By ${name}</div>`) },
];

/** Ways in which a page hides the name, each with its page and the code that does it. */
const hiding: readonly (readonly [title: string, html: string, act: string])[] = [
  ['hides its view', box(`By ${name}`), 'n.parentNode.hidden = true'],
  [
    'folds it',
    `<details open>${box(`By ${name}`)}</details>`,
    'document.querySelector("details").open = false',
  ],
  ['fades it out', box(`By ${name}`), 'n.parentNode.style.opacity = 0'],
  [
    'slides it out of its window',
    `<div style="overflow:hidden">${box(`By ${name}`)}</div>`,
    'n.parentNode.style.translate = "2000px"',
  ],
  ['removes it', box(`By ${name}`), 'n.remove()'],
];

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  const noCard = async (): Promise<boolean> => !(await session.hasCard());
  const passed = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  /** Centre of an element that may lie in a shadow tree. */
  const centreOf = async (selector: string) => {
    const rect = await (await session.page.waitForSelector(`>>> ${selector}`))?.boundingBox();
    if (!rect) throw new Error(`${selector} has no box.`);
    return { ...rect, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };

  async function rest(selector = '#n'): Promise<void> {
    const { x, y } = await centreOf(selector);
    await session.page.mouse.move(x - 60, y + 40);
    await session.page.mouse.move(x, y, { steps: 8 });
  }

  async function pin(): Promise<void> {
    await rest();
    await session.page.mouse.down();
    await session.page.mouse.up();
  }

  async function expectNoCard(): Promise<void> {
    // No event tells that no card comes: after twice the dwell it would have.
    await passed(2 * dwellMs);
    expect(await session.hasCard()).toBe(false);
  }

  test.each(opening)('a card opens for a name $title', async ({ html }) => {
    await session.show(page(html));
    await rest();
    await until(session.hasCard);
  });

  test.each(closedTo)('no card opens for a name $title', async ({ html }) => {
    await session.show(page(html));
    await rest();
    await expectNoCard();
    await rest('#free');
    await until(session.hasCard);
  });

  test.each(ownClicks)('a click on a name in something $title is the page’s', async ({ html }) => {
    await session.show(page(html));
    await session.page.evaluate(() => {
      addEventListener('click', () => Object.assign(globalThis, { heard: true }));
    });
    await pin();
    await until(async () => (await session.page.evaluate('heard')) === true);
    await expectNoCard();
  });

  test('a click on a name in plain text pins the card', async () => {
    await session.show(page(box(`By ${name}`)));
    await pin();
    await session.page.mouse.move(900, 800, { steps: 5 });
    await passed(4 * dwellMs);
    expect(await session.hasCard()).toBe(true);
  });

  test.each(hiding)('a pinned card goes when the page %s', async (_, html, act) => {
    await session.show(page(html));
    await pin();
    await until(session.hasCard);
    await session.page.mouse.move(900, 800, { steps: 5 });
    await session.page.evaluate(`{ const n = document.querySelector('#n'); ${act} }`);
    await until(noCard);
  });

  describe.each(['highlight', 'marks'])('with the painter %s', (painter) => {
    beforeAll(() => session.extension.store('painter', painter));
    afterAll(() => session.extension.store('painter', undefined));

    const untilNamed = (names: readonly string[]): Promise<void> =>
      until(async () => {
        const { counts } = await session.extension.ask({ type: 'summary' });
        return JSON.stringify(counts.map(({ name }) => name)) === JSON.stringify(names);
      });
    const both = ['Elon Musk', 'Vladimir Putin'];

    test('“Not this one” leaves an undo with the focus, which has the name marked again', async () => {
      await session.show(page(box(`Of Vladimir Putin and ${name}`)));
      await untilNamed(both.toReversed());
      await pin();
      await pressInCard(browser, session.page, 'Not this one');
      await untilNamed(['Vladimir Putin']);
      await session.cardDelay();
      expect(await session.hasCard()).toBe(true);
      await session.page.keyboard.press('Enter');
      await untilNamed(both.toReversed());
      await session.cardDelay();
      expect(await session.hasCard()).toBe(true);
      await session.page.keyboard.press('Escape');
      await until(noCard);
    });

    test('its undo goes by a click elsewhere, and the name stays unmarked', async () => {
      await session.show(page(box(`Of Vladimir Putin and ${name}`)));
      await untilNamed(both.toReversed());
      await pin();
      await pressInCard(browser, session.page, 'Not this one');
      await untilNamed(['Vladimir Putin']);
      await session.page.mouse.click(900, 20);
      await until(noCard);
      await untilNamed(['Vladimir Putin']);
      await session.extension.store('not:127.0.0.1:musk-and-putin/elon-musk', undefined);
    });
  });

  test('a card that hovers goes when another tab is looked at', async () => {
    await session.show(page(box(`By ${name}`)));
    await rest();
    await until(session.hasCard);
    const other = await session.browser.newPage();
    await other.bringToFront();
    await until(noCard);
    await other.close();
    await session.page.bringToFront();
  });

  test('while a button is held no card opens, and selecting closes an open one', async () => {
    await session.show(page(box(`At noon on the hill ${name} spoke`)));
    const { x, y } = await centreOf('#n');
    const { mouse } = session.page;
    await mouse.move(x - 150, y);
    await mouse.down();
    await mouse.move(x, y, { steps: 12 });
    await expectNoCard();
    await mouse.up();
    await session.page.evaluate(() => getSelection()?.removeAllRanges());
    await rest();
    await until(session.hasCard);
    await mouse.down();
    await mouse.move(x + 60, y, { steps: 6 });
    await until(noCard);
    await mouse.up();
  });

  test('a press in the card leaves the page’s own popover open', async () => {
    await session.show(page(`<div id="m" popover style="margin:100px">News: ${name} spoke.</div>`));
    await session.page.evaluate(() => (document.querySelector('#m') as HTMLElement).showPopover());
    await rest();
    await until(session.hasCard);
    const { x, y } = await centreOf('#n');
    await session.page.mouse.click(x + 60, y + 60);
    await session.page.keyboard.press('Shift');
    expect(await session.page.$eval('#m', (m) => m.matches(':popover-open'))).toBe(true);
    expect(await session.hasCard()).toBe(true);
  });

  test.each(['html { zoom: 1.5 }', 'html { zoom: 0.7 }', 'body { zoom: 1.5 }'])(
    'where a page says %s the card is right below the name',
    async (style) => {
      await session.show(page(`<style>${style}</style>${box(`At noon ${name} spoke`)}`));
      await rest();
      await until(session.hasCard);
      const { x, y, height } = await centreOf('#n');
      const isCard = (at: number): Promise<boolean> =>
        session.page.evaluate(
          (x, y) => document.elementFromPoint(x, y)?.localName === 'gloss-card',
          x,
          y + at,
        );
      // The gap is 6 pixels, and the name's line a little higher than its box.
      await until(() => isCard(height / 2 + 20));
      expect(await isCard(0)).toBe(false);
    },
  );
});
