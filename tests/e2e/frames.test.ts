/** Only the page itself is read: whatever a frame is made of, it works as without Gloss. */
import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

/** The page in the frame notes what happens to it, and works for a while. */
const inner = `<!doctype html><meta charset="utf-8"><title>f</title><body><p>It is <b id="name">Elon Musk</b> of NASA.</p><p id="log"></p><script>
  var work = { records: 0, steps: 0 };
  new MutationObserver((list) => { work.records += list.length; })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  (function go() {
    document.querySelector('#log').append(' Vladimir Putin ');
    if (++work.steps < 9) setTimeout(go, 10);
  })();
</script>`;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inUrl = `data:text/html;charset=utf-8,${encodeURIComponent(inner)}`;
const srcdoc = `srcdoc="${quoted(inner)}"`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Elon Musk</text></svg>';

/** A page that makes its frame itself; `frame` is the markup that it starts from. */
const made = (script: string, frame = '<iframe></iframe>'): string =>
  `${frame}<script>{ const frame = document.currentScript.previousElementSibling; const inner = ${JSON.stringify(inner).replaceAll('<', '\\u003c')}; ${script} }</script>`;

const kinds: Record<string, string> = {
  'from the same site': '<iframe src="/frame"></iframe>',
  'from another site': made(`frame.src = 'http://localhost:' + location.port + '/frame'`),
  'from srcdoc': `<iframe ${srcdoc}></iframe>`,
  'from data:': `<iframe src="${inUrl}"></iframe>`,
  'from blob:': made(`frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html' }))`),
  'from javascript:': made(`frame.src = 'javascript:' + JSON.stringify(inner)`),
  'about:blank that the page fills': made(
    `frame.contentDocument.body.innerHTML = '<p>It is <b id="name">Elon Musk</b> of NASA.</p>'`,
    '<iframe src="about:blank"></iframe>',
  ),
  'written by document.write': made(
    `const { contentDocument } = frame; contentDocument.open(); contentDocument.write(inner); contentDocument.close()`,
  ),
  'in a sandbox with scripts': `<iframe sandbox="allow-scripts" ${srcdoc}></iframe>`,
  'in a sandbox without scripts': `<iframe sandbox ${srcdoc}></iframe>`,
  'in a frame': `<iframe srcdoc="${quoted(`<p>NATO</p><iframe ${srcdoc}></iframe>`)}"></iframe>`,
  'from another site, in a frame': made(
    `frame.srcdoc = '<iframe src="http://localhost:' + location.port + '/frame"></iframe>'`,
  ),
  'in an object': `<object type="text/html" data="${inUrl}" width="300" height="150"></object>`,
  'in an embed': '<embed type="text/html" src="/frame" width="300" height="150">',
  'of SVG': `<iframe src="data:image/svg+xml,${encodeURIComponent(svg)}"></iframe>`,
  'of plain text': '<iframe src="data:text/plain,Elon Musk"></iframe>',
  'in a shadow root': made(
    `frame.previousElementSibling.attachShadow({ mode: 'open' }).append(frame); frame.srcdoc = inner`,
    '<div></div><iframe></iframe>',
  ),
  'that is not displayed': `<iframe style="display:none" ${srcdoc}></iframe>`,
  'that comes when it is near': `<iframe loading="lazy" ${srcdoc}></iframe>`,
  'taken out and put back': made(
    `frame.onload = () => { frame.onload = null; frame.remove(); document.body.append(frame); }`,
    `<iframe ${srcdoc}></iframe>`,
  ),
  'moved to another place': made(
    `frame.onload = () => { frame.onload = null; document.body.moveBefore ? document.body.moveBefore(frame, document.body.firstChild) : document.body.prepend(frame); }`,
    `<iframe ${srcdoc}></iframe>`,
  ),
  // The handler is an attribute: set by a script, it may come after the load.
  'that goes on to another page': `<iframe srcdoc="<script>var work = { steps: 0 }</script>" onload="this.onload = null; this.removeAttribute('srcdoc'); this.src = '/frame'"></iframe>`,
  'that is fenced': "<script>document.body.append(document.createElement('fencedframe'))</script>",
};

const page = (frame: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><p>NASA</p>${frame}`;

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  test.each(Object.entries(kinds))('a frame %s is as without Gloss', async (kind, frame) => {
    await session.extension.store('on', false);
    const without = await opened(page(frame));
    if (kind !== 'that is fenced') expect(without.frames.slice(1).join()).toContain('Elon Musk');
    await session.extension.store('on', undefined);
    expect(await opened(page(frame), ['NASA'])).toEqual(without);
    expect(await instances()).toBe(1);
    await passOver();
  });

  test('marks are put into the page, and into none of its frames', async () => {
    const all = page(Object.values(kinds).join(''));
    await session.extension.store('on', false);
    const without = await opened(all);
    await session.extension.store('on', undefined);
    await session.extension.store('painter', 'marks');
    const withMarks = await opened(all, ['NASA']);
    await session.extension.store('painter', undefined);
    expect(withMarks.frames[0]).toContain('<gloss-mark');
    expect(withMarks.frames.slice(1).toSorted()).toEqual(without.frames.slice(1).toSorted());
    expect(withMarks.frames.length).toBeGreaterThan(20);
    expect(withMarks.errors).toEqual(without.errors);
  });

  test('a page that is made of frames alone is as without Gloss', async () => {
    const set = `<!doctype html><title>t</title><frameset cols="*,*"><frame src="/frame"><frame src="/frame"><noframes>Elon Musk</noframes></frameset>`;
    await session.extension.store('on', false);
    const without = await opened(set);
    await session.extension.store('on', undefined);
    expect(await opened(set)).toEqual(without);
    expect(without.frames).toHaveLength(3);
    expect(await namesOf(session)).toEqual([]);
    expect(await instances()).toBe(1);
    await passOver();
  });

  /** Opens a page. @returns its frames and errors, once Gloss has found these names and the frames' work is done */
  async function opened(html: string, names: readonly string[] = []) {
    session.errors.length = 0;
    await session.show(html, {}, { frame: inner });
    await until(async () => (await namesOf(session)).join() === names.join());
    return { frames: await worked(), errors: [...session.errors] };
  }

  /** @returns the state of the page and each of its frames, once the work in them is done */
  async function worked(): Promise<string[]> {
    let before: string[] = [];
    let now = [''];
    await until(async () => {
      before = now;
      now = await Promise.all(session.page.frames().map(stateOf));
      const isStill = JSON.stringify(now) === JSON.stringify(before);
      return isStill && !now.some((state) => /"steps":[0-8][,}]/.test(state));
    });
    return now;
  }

  /** Moves the pointer over the names in the frames, and expects no card. */
  async function passOver(): Promise<void> {
    for (const frame of session.page.frames().slice(1)) {
      const box = await (await frame.$('#name'))?.boundingBox();
      if (!box) continue;
      await session.page.mouse.move(box.x + 5, box.y + 25);
      await session.page.mouse.move(box.x + 10, box.y + box.height / 2, { steps: 4 });
      await session.cardDelay();
      expect(await session.hasCard()).toBe(false);
      expect(await frame.$('gloss-card')).toBe(null);
    }
  }

  /** Number of Gloss's scripts in the page and its frames. Firefox does not tell: 1 is taken for granted. */
  async function instances(): Promise<number> {
    if (browser === 'firefox') return 1;
    const inspector = await session.page.createCDPSession();
    let found = 0;
    inspector.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === session.origin) found++;
    });
    await inspector.send('Runtime.enable');
    await inspector.detach();
    return found;
  }
});

/** The names that Gloss tells the popup of. */
const namesOf = async ({ extension }: Session): Promise<string[]> =>
  (await extension.ask({ type: 'summary' })).counts.map(({ name }) => name);

const stateOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { work } = globalThis as { work?: unknown };
    const ours = document.querySelectorAll('gloss-card, gloss-mark').length;
    const { highlights } = CSS;
    return JSON.stringify({
      work,
      ours,
      lit: top === self ? 0 : highlights.size,
      // The address of a blob is another one at every load.
      html: document.documentElement.outerHTML.replace(/blob:[^"]*/g, 'blob:'),
    });
  });
