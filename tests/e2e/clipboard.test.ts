/** Content taken out of a page, by the clipboard or by the mouse, is the same as without Gloss. */
import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

/** Names whole, parted by elements, linked, in lists and tables; below them a field that notes what it is given. */
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:16px/1.5 serif">
<main><h1>NASA and NATO</h1><p id="first">It was Elon <b>Musk</b> who met <a href="#x">Vladimir Putin</a>, of NASA.</p>
<ul><li>Starlink in Crimea<li>SpaceX</ul><table><tr><td>Elon Musk<td>Kyiv</table></main>
<div id="field" contenteditable style="min-height:60px;border:1px solid">here </div>
<script>
  var given;
  for (const kind of ['paste', 'drop']) document.querySelector('#field').addEventListener(kind, (event) => {
    const data = event.clipboardData ?? event.dataTransfer;
    given = Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
  });
  /** A boundary by what is read there, whatever nodes it is made of. */
  function select(from, to) {
    const main = document.querySelector('main');
    const at = (index) => {
      const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let rest = index;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (rest <= node.length) return [node, rest];
        rest -= node.length;
      }
    };
    getSelection().setBaseAndExtent(...at(main.textContent.indexOf(from)), ...at(main.textContent.indexOf(to) + to.length));
  }
</script>`;
const names = 8;

/** Code that makes a selection; runs in the page. */
const selections: Record<string, string> = {
  'all of it': `getSelection().selectAllChildren(document.querySelector('main'))`,
  'what two paragraphs say': `select('was', 'SpaceX')`,
  'from within a name to within another': `select('usk', 'Vlad')`,
  'a part of a name': `select('adi', 'Pu')`,
  'a name': `select('Starlink', 'Starlink')`,
  'backwards, into a name': `select('of NASA', 'n Musk')`,
};

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  /** Looks at the page three times: without Gloss, and with either painter. */
  async function each<Found>(look: () => Promise<Found>): Promise<Record<string, Found>> {
    const found: Record<string, Found> = {};
    for (const painter of ['off', 'highlight', 'marks']) {
      await session.extension.store('on', painter === 'off' ? false : undefined);
      await session.extension.store('painter', painter === 'marks' ? painter : undefined);
      await session.show(article);
      if (painter !== 'off') await until(isKnown);
      found[painter] = await look();
      if (painter !== 'off') await until(isKnown);
    }
    return found;
  }

  const isKnown = async (): Promise<boolean> => {
    const { counts } = await session.extension.ask({ type: 'summary' });
    return counts.length === names;
  };

  async function press(key: 'a' | 'c' | 'v'): Promise<void> {
    await session.page.keyboard.down('Control');
    await session.page.keyboard.press(key);
    await session.page.keyboard.up('Control');
  }

  /** Data that the field was given, with page addresses that are the same in every load. */
  const given = async (): Promise<string> => {
    await until(() => session.page.evaluate('given !== undefined') as Promise<boolean>);
    const data = await session.page.evaluate('JSON.stringify(given, null, 1)');
    return String(data).replaceAll(/\/page\d+/g, '/page');
  };

  test('every selection is copied as without Gloss', async () => {
    const { off, highlight, marks } = await each(async () => {
      const copied: Record<string, string> = {};
      for (const [what, select] of Object.entries(selections)) copied[what] = await copy(select);
      return copied;
    });
    for (const copied of Object.values(off ?? {})) {
      expect(copied).toMatch(/text\/html/);
      expect(copied).toMatch(/text\/plain/);
    }
    expect(highlight).toEqual(off);
    expect(marks).toEqual(off);
  });

  /** Copies a selection and pastes it into the field. @returns the data that the field is given, and its markup */
  async function copy(select: string): Promise<string> {
    const { page } = session;
    await page.evaluate(
      `given = undefined; document.querySelector('#field').textContent = 'here '`,
    );
    await page.evaluate(select);
    const before = await page.evaluate(() => String(getSelection()));
    await press('c');
    expect(await page.evaluate(() => String(getSelection()))).toBe(before);
    await page.click('#field');
    await press('v');
    const field = await page.$eval('#field', (field) => field.innerHTML);
    return `${await given()}\n${field.replaceAll(/\/page\d+/g, '/page')}`;
  }

  test('all is selected as without Gloss', async () => {
    const { off, highlight, marks } = await each(async () => {
      await session.page.evaluate(() => document.querySelector('#field')?.remove());
      await press('a');
      return session.page.evaluate(() => [String(getSelection()), getSelection()?.rangeCount]);
    });
    expect(off?.[0]).toContain('Vladimir Putin, of NASA');
    expect(highlight).toEqual(off);
    expect(marks).toEqual(off);
  });

  test('find in page finds what it finds without Gloss', async () => {
    const { off, highlight, marks } = await each(() =>
      session.page.evaluate(() => {
        const { find } = window as never as { find(text: string): boolean };
        return ['Elon Musk who met Vladimir Putin', 'sk who', 'NASA', 'n Cri', 'musk'].map(
          (text) => {
            getSelection()?.removeAllRanges();
            let hits = 0;
            while (hits < 20 && find(text)) hits++;
            return `${text}: ${hits}, ${getSelection()}`;
          },
        );
      }),
    );
    expect(off?.[0]).toContain(': 1');
    expect(highlight).toEqual(off);
    expect(marks).toEqual(off);
  });

  // Firefox without a window starts no drag.
  test.runIf(browser === 'chromium')(
    'a selection that is dragged takes along nothing of ours',
    async () => {
      const { off, highlight, marks } = await each(async () => {
        const { page } = session;
        await page.evaluate(selections['all of it'] as string);
        const from = await (await page.$('#first'))?.boundingBox();
        const to = await (await page.$('#field'))?.boundingBox();
        if (!from || !to) throw new Error('The page is not to be seen.');
        await page.mouse.move(from.x + 20, from.y + 10);
        await page.mouse.down();
        await page.mouse.move(from.x + 40, from.y + 20, { steps: 5 });
        await page.mouse.move(to.x + 50, to.y + 30, { steps: 10 });
        await page.mouse.up();
        return given();
      });
      expect(off).toContain('Vladimir Putin');
      expect(highlight).toBe(off);
      expect(plain(marks)).toBe(plain(off));
      expect(marks).not.toContain('gloss');
    },
  );

  test('marks are taken out of what a browser gives to be dragged', async () => {
    const { marks } = await each(() =>
      session.page.evaluate(() => {
        const main = document.querySelector('main') as Element;
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/html', main.innerHTML);
        // Firefox empties it as soon as the event is over.
        let html = '';
        main.addEventListener('dragstart', () => {
          html = dataTransfer.getData('text/html');
        });
        main.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
        return html;
      }),
    );
    expect(marks).toContain('<a href="#x">Vladimir Putin</a>');
    expect(marks).not.toContain('gloss');
  });
});

/** Text of the markup, without tags. */
const plain = (html = ''): string => html.replaceAll(/<[^>]*>/g, '');
