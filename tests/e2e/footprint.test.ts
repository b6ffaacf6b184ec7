/** Probes for traces of Gloss that a page could notice while no card is open: the same with it and without it. */
import { expect, test } from 'vitest';
import { browsers, openSession, type Session } from './session.ts';

/** Listens from the first script on, as a page does that wants to know. */
const page = (
  words: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><script>
  var heard = [], records = 0, called = [];
  for (const kind of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'hashchange', 'popstate', 'blur', 'focusin', 'selectionchange', 'scroll', 'resize'])
    addEventListener(kind, () => heard.push(kind), true);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
  for (const [of, names] of [
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'normalize', 'contains']], [Element.prototype, ['attachShadow', 'setAttribute', 'closest', 'append']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'createNodeIterator', 'createRange']], [History.prototype, ['pushState', 'replaceState']],
    [window, ['fetch', 'postMessage', 'getSelection', 'getComputedStyle', 'requestAnimationFrame']],
  ]) for (const name of names) {
    const own = of[name];
    of[name] = function (...given) { called.push(name); return own.apply(this, given); };
  }
  new MutationObserver((list) => { records += list.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script><body><p id="said">${words}</p>`;

test.each(browsers)(
  'in %s a page notices of Gloss the names in the registry of highlights, and without names nothing',
  async (browser) => {
    const session = await openSession(browser);
    const named = page('It was Elon Musk of NASA.');
    await session.show(named, {}, { frame: page('Nobody is named here.') });
    await session.untilLit(['Elon Musk', 'NASA']);
    const addresses = [session.page.url(), new URL('/frame', session.page.url()).href];
    const withGloss = await noticed(session, addresses);
    await session.browser.uninstallExtension(session.id);
    const without = await noticed(session, addresses);
    await session.close();
    expect(withGloss.map(({ highlights }) => highlights)).toEqual([
      ['gloss-d2-ink', 'gloss-d1-ink'],
      [],
    ]);
    const rest = ({ highlights, ...others }: Noticed) => others;
    expect(withGloss.map(rest)).toEqual(without.map(rest));
  },
);

type Noticed = ReturnType<typeof probe>;

async function noticed(
  { page, frames }: Session,
  addresses: readonly string[],
): Promise<Noticed[]> {
  const found: Noticed[] = [];
  for (const address of addresses) {
    await page.goto(address);
    // Gloss has read so short a page by then, and waits for nothing more.
    await frames(20);
    found.push(await page.evaluate(probe));
  }
  return found;
}

/** Runs in the page. */
function probe() {
  const { heard, called, records } = globalThis as never as {
    heard: string[];
    called: string[];
    records: number;
  };
  const root = document.documentElement;
  return {
    heard: [...new Set(heard)],
    called,
    records,
    highlights: [...CSS.highlights.keys()],
    globals: Object.getOwnPropertyNames(window).length,
    documentKeys: Object.getOwnPropertyNames(document),
    rootKeys: Reflect.ownKeys(root),
    saidKeys: Reflect.ownKeys(document.querySelector('#said') as Element),
    attributes: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
    elements: document.querySelectorAll('*').length,
    html: root.outerHTML.length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    fonts: document.fonts.size,
    animations: document.getAnimations().length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    marks:
      performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    history: history.length > 0,
    title: document.title,
    active: document.activeElement?.localName,
    selection: String(getSelection()),
    scroll: [scrollX, scrollY, root.scrollHeight, root.scrollWidth],
    frames: frames.length,
    custom: ['gloss-card', 'gloss-mark'].map((name) => customElements.get(name) === undefined),
  };
}
