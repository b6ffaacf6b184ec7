/** A page tries to get into the open card, by every way in that is known, and to act in it (SECURITY.md). */
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="margin:40px">' +
  '<p>It was <b id="musk">Elon Musk</b>.</p><p style="margin-top:900px">The end.</p>';

/** Nodes, headings and other things of the card that the page got hold of. */
interface Loot {
  /** Closed roots that registering the element gave. */
  byElement: number;
  /** Ways by which a node of a shadow tree came into the page's hands. */
  ways: string[];
  /** Headings that were read in there. */
  titles: string[];
  /** Made-up events that were sent. */
  sent: number;
}

/** Runs in the page, before anything else. */
function attack(): void {
  const loot: Loot = { byElement: 0, ways: [], titles: [], sent: 0 };
  Object.assign(globalThis, { loot });
  const add = (list: string[], one: string): void => {
    if (!list.includes(one)) list.push(one);
  };

  /** Presses, clicks and types on everything there is, and clicks it once more outside of the card. */
  function act(root: ShadowRoot): void {
    for (const element of root.querySelectorAll<HTMLElement>('button, [role], input, a')) {
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        element.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true }));
      for (const key of ['Enter', ' ', 'Escape'])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      element.click();
      const { parentNode, nextSibling } = element;
      document.body.append(element);
      element.click();
      parentNode?.insertBefore(element, nextSibling);
      loot.sent += 10;
    }
  }

  function take(way: string, node: unknown): void {
    const root = node instanceof Node ? node.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot) || root.mode === 'open') return;
    add(loot.ways, way);
    for (const title of root.querySelectorAll('h2')) add(loot.titles, title.textContent);
    act(root);
    setTimeout(() => {
      for (const title of root.querySelectorAll('h2')) add(loot.titles, title.textContent);
    });
  }

  /** Selects words of the card by the browser's own search, reads on from there, and lets go in the same task. */
  function search(): string {
    const { find } = globalThis as never as { find(words: string): boolean };
    const selection = getSelection();
    let read = '';
    for (const words of ['source', 'Not this one', 'facts'])
      for (const way of ['forward', 'backward']) {
        find(words);
        take('find', selection?.anchorNode);
        for (let step = 0; step < 20; step++) selection?.modify('extend', way, 'word');
        read += String(selection);
        selection?.removeAllRanges();
      }
    return read;
  }
  Object.assign(globalThis, { search });

  class Card extends HTMLElement {
    static formAssociated = true;
    constructor() {
      super();
      const internals = this.attachInternals();
      const timer = setInterval(() => {
        const root = internals.shadowRoot;
        if (root) loot.byElement++;
        take('attachInternals', root);
        if (performance.now() > 4000) clearInterval(timer);
      }, 50);
    }
  }
  customElements.define('gloss-card', Card);

  const targets =
    'target originalTarget explicitOriginalTarget relatedTarget rangeParent srcElement fromElement toElement';
  const kinds =
    'pointerover pointermove pointerout pointerdown pointerup mouseover mousemove mouseout mousedown mouseup ' +
    'click dblclick auxclick contextmenu wheel focusin focusout keydown keyup beforeinput input copy cut ' +
    'selectstart selectionchange dragstart toggle beforetoggle transitionrun animationstart gotpointercapture';
  for (const kind of kinds.split(' '))
    addEventListener(
      kind,
      (event) => {
        if (!event.isTrusted) return;
        const read = event as unknown as Record<string, unknown>;
        for (const name of targets.split(' ')) take(`${kind}.${name}`, read[name]);
        for (const node of event.composedPath()) take(`${kind}.composedPath`, node);
        const { dataTransfer } = event as DragEvent;
        if (dataTransfer && 'mozSourceNode' in dataTransfer)
          take(`${kind}.mozSourceNode`, dataTransfer.mozSourceNode);
        const { getTargetRanges } = event as Partial<InputEvent>;
        for (const range of getTargetRanges?.call(event) ?? [])
          take(`${kind}.getTargetRanges`, range.startContainer);
      },
      true,
    );
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as never as Record<string, unknown>[]) {
        take(`${type}.target`, entry.target);
        take(`${type}.element`, entry.element);
        for (const source of (entry.sources as { node?: Node }[] | undefined) ?? [])
          take(`${type}.sources`, source.node);
      }
    }).observe({ type, buffered: true });
}

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  beforeEach(async () => {
    await session.show(page.replace('<title>', `<script>(${attack})()</script><title>`));
    await session.untilLit(['Elon Musk']);
  });

  const loot = (): Promise<Loot> =>
    session.page.evaluate(() => (globalThis as never as { loot: Loot }).loot);

  /**
   * Opens the card and goes about in it as a reader does, without pressing any of its buttons.
   * @returns what the page's search had read before the reader pressed in the card
   */
  async function readCard(): Promise<unknown> {
    const { mouse, keyboard } = session.page;
    await session.rest('#musk');
    await session.page.click('#musk');
    await until(session.hasCard);
    // Drawn, and where it stays: what a press meets must not hang on how busy the machine is.
    await session.frames(10);
    const read = await session.page.evaluate('search()');
    await mouse.move(90, 110, { steps: 8 });
    await mouse.wheel({ deltaY: 30 });
    await mouse.move(120, 150, { steps: 4 });
    await mouse.down();
    await mouse.move(200, 160, { steps: 4 });
    await mouse.up();
    await keyboard.press('Shift');
    await session.page.evaluate('search()');
    await mouse.move(130, 140, { steps: 4 });
    return read;
  }

  test('registering the element gives a page no root', async () => {
    await readCard();
    expect(await loot()).toMatchObject({ byElement: 0 });
    expect((await loot()).ways).not.toContain('attachInternals');
  });

  test('a page reads at most the open card, and made-up events act in nothing', async () => {
    const tabs = (await session.browser.pages()).length;
    expect(await readCard()).not.toMatch(/Kremlin|Putin/);
    // Time enough for a hundred walks from card to card, if the page could make any.
    await until(async () => (await session.page.evaluate(() => performance.now())) > 2500);
    const { ways, titles, sent } = await loot();
    if (browser === 'chromium') expect(ways).toEqual([]);
    else expect(sent).toBeGreaterThan(100);
    expect(titles.filter((title) => !title.startsWith('Elon Musk'))).toEqual([]);
    expect(await session.browser.pages()).toHaveLength(tabs);
    expect(await session.lit()).toEqual(['Elon Musk']);
    expect(await session.hasCard()).toBe(true);
  });
});
