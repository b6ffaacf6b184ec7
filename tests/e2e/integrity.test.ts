/** Pages behave with Gloss as they do without: each is opened twice, Gloss off and on. */
import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession, withoutErrors } from './use-session.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}<body>${body}`;

/**
 * As frameworks do: markup put in whole, data written to a text node that is held, keyed rows moved. Each
 * frame first looks whether the page still reads as the frame before wrote it.
 */
const rendering = `<div id="whole">Elon Musk</div><p id="held">Elon Musk of NASA</p><ul><li>NASA<li>Elon Musk</ul><script>
  const whole = document.querySelector('#whole'), list = document.querySelector('ul');
  const held = document.querySelector('#held').firstChild;
  async function render(frames) {
    const wrong = [];
    for (let frame = frames; frame >= 0; frame--) {
      const tail = frame ? ' ' + frame : '';
      whole.innerHTML = '<b>Elon</b> Musk' + tail;
      held.data = 'Elon Musk of NASA' + tail;
      if (frame) list.append(list.firstElementChild);
      const rows = [...list.children].map((row) => row.textContent);
      if (rows.toSorted().join() !== 'Elon Musk,NASA') wrong.push(rows.join());
      await new Promise(requestAnimationFrame);
      const read = [whole.textContent, document.querySelector('#held').textContent].join('|');
      if (read !== 'Elon Musk' + tail + '|Elon Musk of NASA' + tail) wrong.push(read);
    }
    return wrong;
  }
</script>`;

/** Every element of HTML that can hold text, and some that are no more. */
const elements = (
  'a abbr acronym address article aside audio b bdi bdo big blink blockquote body button canvas caption center cite code ' +
  'colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form ' +
  'frameset h1 h2 h3 h4 h5 h6 header hgroup i iframe input ins kbd label legend li listing main map mark marquee menu meter ' +
  'nav nobr noembed noframes noscript object ol optgroup option output p picture plaintext pre progress q rp rt ruby s samp ' +
  'script search section select slot small span strike strong style sub summary sup svg table tbody td template textarea ' +
  'tfoot th thead time title tr tt u ul unknown-element var video wbr xmp'
).split(' ');

/** Elements whose text is code, belongs to a control, is shown in the place of something else, or not at all. */
const dark = (
  'audio canvas code datalist details dialog embed frameset iframe input kbd listing map meter noembed noframes noscript object optgroup ' +
  'option output plaintext pre progress rp rt samp script select style svg template textarea title video xmp'
).split(' ');

/** Runs in the page: the elements that hold what is lit. */
const holders = (): string[] =>
  [...CSS.highlights.values()].flatMap((names) =>
    [...names].map(({ startContainer }) => startContainer.parentElement?.localName ?? ''),
  );

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  withoutErrors(() => session);

  /** Looks at a page without Gloss, and with it once names are lit. */
  async function both<Found>(html: string, look: () => Promise<Found>): Promise<[Found, Found]> {
    await session.extension.store('on', false);
    await session.show(html);
    const without = await look();
    await session.extension.store('on', undefined);
    await session.show(html);
    await until(isLit);
    return [without, await look()];
  }
  const isLit = async (): Promise<boolean> => (await session.lit()).length > 0;

  test('a form sends what it would send, and controls and titles stay dark', async () => {
    const form = `<p>NASA</p><form><input name="a" value="Elon Musk"><textarea name="b">Elon Musk</textarea>
      <select name="c"><option>Elon Musk</option></select><button name="d" value="Elon Musk">send</button></form>
      <svg><title>Elon Musk</title></svg><noscript>Elon Musk</noscript><template>Elon Musk</template>`;
    const [without, withGloss] = await both(page(form), () =>
      session.page.evaluate(() => [
        ...new FormData(document.forms[0]).entries().map(([name, value]) => `${name}=${value}`),
      ]),
    );
    expect(withGloss).toEqual(without);
    expect(await session.lit()).toEqual(['NASA']);
  });

  test('names are lit in the elements that hold text for readers, and in no others', async () => {
    // Menus, footers and the like are read as well; a reader may have them marked.
    await session.extension.store('marks', { inMenus: true });
    await session.show(
      page('<main></main>', '<title>Elon Musk</title><style>Elon Musk {}</style>'),
    );
    await session.page.evaluate((names) => {
      const main = document.querySelector('main') as Element;
      for (const name of names) {
        const element = main
          .appendChild(document.createElement('div'))
          .appendChild(document.createElement(name));
        if (name === 'script') element.setAttribute('type', 'text/plain');
        element.append('Elon Musk');
      }
    }, elements);
    await until(isLit);
    // Names below the window are lit once they are in sight; a busy machine may need a second way down.
    const lit = new Set<string>();
    // Chromium does not show text in a wbr.
    const unseen = browser === 'chromium' ? [...dark, 'wbr'].toSorted() : dark;
    const darkNow = (): string[] => elements.filter((name) => !lit.has(name));
    for (let screen = 0; screen < 24 && darkNow().length > unseen.length; screen++) {
      if (screen % 8 === 0) await session.page.evaluate(() => scrollTo(0, 0));
      await session.frames(6);
      for (const name of await session.page.evaluate(holders)) lit.add(name);
      await session.page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    }
    expect(darkNow().toSorted()).toEqual(unseen);
    await session.extension.store('marks', {});
  });

  test('a selection stays while the page goes on changing', async () => {
    const look = () =>
      session.page.evaluate(async () => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#chosen') as Element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        let changes = 0;
        document.addEventListener('selectionchange', () => changes++);
        await new Promise((told) => requestAnimationFrame(() => setTimeout(told)));
        changes = 0;
        for (let step = 0; step < 30; step++) {
          document.body.append(document.createElement('p'), ' Musk and NASA ');
          await new Promise(requestAnimationFrame);
        }
        return [String(getSelection()), changes];
      });
    const [without, withGloss] = await both(page('<p id="chosen">Elon Musk met NASA.</p>'), look);
    expect(withGloss).toEqual(without);
  });

  test('what is found and counted in the page is the same', async () => {
    const look = () =>
      session.page.evaluate(() => {
        const found: unknown[] = [];
        const { find } = window as never as { find(text: string): boolean };
        for (let hits = 0; hits < 9 && find('Elon Musk met'); hits++) found.push(hits);
        return [
          found.length,
          document.querySelectorAll('*').length,
          document.body.lastElementChild?.localName,
          document.body.children.length,
          document.styleSheets.length,
          document.adoptedStyleSheets.length,
          document.documentElement.outerHTML.length,
        ];
      });
    const [without, withGloss] = await both(
      page('<p>Elon Musk met NASA.</p><p>Elon Musk met.'),
      look,
    );
    expect(withGloss).toEqual(without);
  });

  test('nothing moves by a hair, whatever style sheets say of marks', async () => {
    const sheet =
      '<style>mark, gloss-mark { display: block !important; padding: 9px !important } p:has(mark) { color: red } p > :nth-child(1) { margin: 3px }</style>';
    const body = '<p>Elon <b>Musk</b> met <i>NASA</i> in Crimea.</p>'.repeat(80);
    const look = () =>
      session.page.evaluate(async () => {
        for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
        return [...document.querySelectorAll('p, b, i')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].map((value) => value.toFixed(2)).join();
        });
      });
    const [without, withGloss] = await both(page(body, sheet), look);
    expect(withGloss).toEqual(without);
  });

  test.runIf(browser === 'chromium')('the layout never shifts', async () => {
    const body = '<p>Elon Musk met NASA in Crimea.</p>'.repeat(80);
    const observe = `<script>globalThis.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });</script>`;
    const [, withGloss] = await both(page(body, observe), async () => {
      await session.frames(10);
      return session.page.evaluate(() => (globalThis as never as { shift: number }).shift);
    });
    expect(withGloss).toBe(0);
  });

  test('text that becomes editable goes dark, and lights up again when it is not', async () => {
    await session.show(page('<p>NASA</p><p id="note">Elon Musk</p>'));
    await session.untilLit(['NASA', 'Elon Musk']);
    const edit = (value: string): Promise<void> =>
      session.page.evaluate((value) => {
        (document.querySelector('#note') as HTMLElement).contentEditable = value;
      }, value);
    await edit('true');
    await session.untilLit(['NASA']);
    await edit('false');
    await session.untilLit(['NASA', 'Elon Musk']);
  });

  test.runIf(browser === 'chromium')('the accessibility tree is the same', async () => {
    const body = '<main><h1>NASA</h1><p>Elon Musk met <a href="#x">NASA</a>.</p></main>';
    const look = async () => {
      const tree = await session.page.accessibility.snapshot();
      // Different at every load.
      const other = ['backendNodeId', 'loaderId', 'url'];
      return JSON.stringify(tree, (key, value) => (other.includes(key) ? 0 : value));
    };
    const [without, withGloss] = await both(page(body), look);
    expect(withGloss).toBe(without);
  });

  test('what is copied is what would be copied', async () => {
    const look = () =>
      session.page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('main') as Element);
        const fragment = getSelection()?.getRangeAt(0).cloneContents();
        const holder = document.createElement('div');
        if (fragment) holder.append(fragment);
        return [holder.outerHTML, String(getSelection())];
      });
    const body = '<main><p>Elon <b>Musk</b> met NASA.</p></main>';
    const [without, withGloss] = await both(page(body), look);
    expect(withGloss).toEqual(without);
  });

  test('prototypes and globals that the page has poisoned do no harm', async () => {
    const poison = `<script>
      const bad = () => { throw new Error('poisoned'); };
      for (const [of, names] of [
        [Array.prototype, ['push', 'map', 'filter', 'flatMap', 'forEach']], [Map.prototype, ['get', 'set']],
        [Set.prototype, ['add', 'has']], [String.prototype, ['slice', 'charCodeAt', 'split', 'replace']],
        [RegExp.prototype, ['exec', 'test']], [Node.prototype, ['contains', 'getRootNode', 'compareDocumentPosition']],
        [Document.prototype, ['createNodeIterator', 'createTreeWalker', 'createElement']],
        [Element.prototype, ['closest', 'matches', 'attachShadow', 'getBoundingClientRect']],
        [EventTarget.prototype, ['addEventListener']],
      ]) for (const name of names) of[name] = bad;
      globalThis.Highlight = globalThis.StaticRange = globalThis.MutationObserver = globalThis.IntersectionObserver = bad;
      globalThis.requestAnimationFrame = globalThis.setTimeout = globalThis.performance.now = bad;
      Object.freeze(CSS);
    </script>`;
    await session.show(page(`<p>Elon Musk met NASA.</p>${poison}`));
    await until(async () => {
      const { counts } = await session.extension.ask({ type: 'summary' });
      return counts.length === 2;
    });
  });

  test('a page that changes something whenever something changes is not driven on by us', async () => {
    const loop = `<script>
      let rounds = 0;
      new MutationObserver(() => { if (++rounds < 5000) document.querySelector('#n').textContent = 'Elon Musk ' + rounds; })
        .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      globalThis.roundsNow = () => rounds;
    </script>`;
    await session.show(page(`<p>NASA</p><p id="n"></p>${loop}`));
    await until(isLit);
    const rounds = (): Promise<number> =>
      session.page.evaluate(() => (globalThis as never as { roundsNow(): number }).roundsNow());
    const before = await rounds();
    await session.frames(20);
    expect(await rounds()).toBe(before);
  });

  test('two thousand levels of elements are read to the bottom', async () => {
    await session.show(page('<p>NASA</p><div id="top"></div>'));
    await session.page.evaluate(() => {
      let at = document.querySelector('#top') as Element;
      for (let level = 0; level < 2000; level++) at = at.appendChild(document.createElement('i'));
      at.append('Elon Musk');
    });
    await session.untilLit(['NASA', 'Elon Musk']);
  });

  test('a page that puts its own style sheets in the place of all others keeps our colours', async () => {
    await session.show(page('<p id="name">Elon Musk</p>'));
    await session.untilLit(['Elon Musk']);
    const colour = (): Promise<string> =>
      session.page.evaluate(
        () =>
          getComputedStyle(document.querySelector('#name') as Element, '::highlight(gloss-d2-ink)')
            .textDecorationColor,
      );
    const before = await colour();
    expect(before).toMatch(/\d/);
    await session.page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    expect(await colour()).toBe(before);
  });

  test('in design mode nothing is lit, and all of it again afterwards', async () => {
    await session.show(page('<p>NASA met Elon Musk.</p>'));
    await session.untilLit(['NASA', 'Elon Musk']);
    const turn = (mode: string): Promise<void> =>
      session.page.evaluate((mode) => {
        document.designMode = mode;
        document.body.append(' Musk ');
      }, mode);
    await turn('on');
    await session.frames(10);
    expect(await session.lit()).not.toContain('Musk');
    await turn('off');
    await until(async () => (await session.lit()).includes('Musk'));
  });

  test('XHTML is read like HTML', async () => {
    await session.show(
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>Elon Musk</p></body></html>',
      { 'content-type': 'application/xhtml+xml' },
    );
    await session.untilLit(['Elon Musk']);
  });

  test.each([
    ['application/xml', '<?xml version="1.0"?><a><b>Elon Musk</b></a>'],
    [
      'text/xml',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Elon Musk</title></item></channel></rss>',
    ],
    [
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Elon Musk</text></svg>',
    ],
    ['text/plain', 'Elon Musk met NASA.'],
    ['application/json', '{"name":"Elon Musk"}'],
  ])('a document of the kind %s is left alone', async (type, content) => {
    await session.show(content, { 'content-type': type });
    expect((await session.extension.ask({ type: 'summary' })).state).toBe('not-html');
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test.each(['highlight', 'marks'])(
    'trusted types and a policy that forbids everything stop neither the card nor the painter %s',
    async (painter) => {
      await session.extension.store('painter', painter);
      await session.show(page('<p>It is <b id="musk">Elon Musk</b> of NASA.</p>'), {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
      });
      if (painter === 'highlight') await session.untilLit(['Elon Musk', 'NASA']);
      else await until(async () => (await session.page.$$('gloss-mark')).length === 2);
      await session.rest('#musk');
      await until(session.hasCard);
      await session.extension.store('painter', undefined);
    },
  );

  test.each(['highlight', 'marks'])(
    'a page that renders itself anew at every frame reads as it wrote itself, painted by %s',
    async (painter) => {
      await session.extension.store('painter', painter);
      await session.show(page(rendering));
      const isPainted = async (): Promise<boolean> =>
        painter === 'marks'
          ? (await session.page.$$('gloss-mark')).length > 0
          : (await session.lit()).length > 0;
      await until(isPainted);
      const wrong = await session.page.evaluate('render(120)');
      expect(wrong).toEqual([]);
      // Once the page is at rest, its names are counted as on a page that was just opened.
      await until(async () => {
        const { counts } = await session.extension.ask({ type: 'summary' });
        return counts.map(({ name, count }) => `${name} ${count}`).join() === 'Elon Musk 3,NASA 2';
      });
      if (painter === 'highlight')
        await session.untilLit(['Elon Musk', 'Elon Musk', 'NASA', 'NASA', 'Elon Musk']);
      await session.extension.store('painter', undefined);
    },
  );

  // The last one: after Chromium's viewer Puppeteer may not see that a page has loaded.
  test('a PDF is left alone', async () => {
    const pdf =
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 40>>stream\nBT /F 20 Tf 20 40 Td (Elon Musk) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>';
    // Chromium runs our script in the page around its viewer; Firefox lets none into its own, so nobody answers.
    if (browser === 'chromium') await session.show(pdf, { 'content-type': 'application/pdf' });
    else await session.load(pdf, { 'content-type': 'application/pdf' });
    const state = await session.extension.ask({ type: 'summary' }).then(
      (summary) => summary.state,
      () => 'silent',
    );
    expect(state).toBe(browser === 'chromium' ? 'not-html' : 'silent');
    expect(await session.page.evaluate(() => [document.contentType, CSS.highlights.size])).toEqual([
      'application/pdf',
      0,
    ]);
  });
});
