import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';
import { gapPx, gutterPx } from './timings.ts';

/** Without this rule, which comes with the extension, nothing is shown. */
const shown = '<style>gloss-card { --gloss-here: block }</style>';
const page = (style: string, html: string): string =>
  `<!doctype html>${shown}<style>body { margin: 0 } ${style}</style>${html}`;
const name = (top: number): string =>
  `<b id="n" style="position:absolute;left:200px;top:${top}px">Name</b>`;

/** Pages, and the side of `#n` on which its card goes. */
const rows: readonly (readonly [title: string, html: string, side: 'below' | 'above'])[] = [
  ['a plain page', page('', name(100)), 'below'],
  ['the end of the window', page('', name(560)), 'above'],
  ['a page that is zoomed in', page('html { zoom: 1.5 }', name(100)), 'below'],
  ['a page that is zoomed out', page('html { zoom: 0.6 }', name(200)), 'below'],
  ['a page whose body is zoomed', page('body { zoom: 1.5 }', name(100)), 'below'],
  ['a page that is turned', page('body { rotate: 3deg; scale: 0.9 }', name(100)), 'below'],
  ['a page from right to left', page('html { direction: rtl }', name(100)), 'below'],
  [
    'a page that moves all its elements',
    page('* { translate: 40px 40px; margin: 9px !important }', name(100)),
    'below',
  ],
];

/** Places of a name, and the element that its card is put into. */
const homes: readonly (readonly [title: string, html: string, home: string])[] = [
  ['plain text', name(20), 'html'],
  ['a modal dialog', `<dialog id="modal">${name(20)}</dialog>`, 'dialog'],
  ['a popover that a press outside closes', `<aside popover="auto">${name(20)}</aside>`, 'aside'],
  ['a popover that stays', `<aside popover="manual">${name(20)}</aside>`, 'html'],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./surface.ts')>(
    browser,
    new URL('./surface.ts', import.meta.url),
  );

  test.each([
    [100, 'grows downwards', 0, 150],
    [560, 'keeps its height above its line', 0, 0],
  ])('at %d px a card %s: its upper edge stays', async (top, _, up, down) => {
    await opened().page.setViewport({ width: 800, height: 600 });
    const moved = await opened().run(page('', name(top)), ({ createSurface }) => {
      const surface = createSurface('div > div { width: 200px; height: 200px }');
      const element = document.querySelector('#n') as Element;
      const line = element.getBoundingClientRect();
      surface.open(element);
      const content = document.createElement('div');
      surface.frame.append(content);
      surface.settle(line, line.left);
      const before = surface.frame.getBoundingClientRect();
      content.style.height = '350px';
      surface.settle(line, line.left);
      const after = surface.frame.getBoundingClientRect();
      surface.close();
      return [before.top - after.top, after.bottom - before.bottom].map(Math.round);
    });
    expect(moved).toEqual([up, down]);
  });

  test.each(rows)('on %s the card hangs right at its line', async (_, html, side) => {
    const { page } = opened();
    await page.setViewport({ width: 800, height: 600 });
    const { line, card } = await opened().run(html, ({ createSurface }) => {
      const surface = createSurface('div > div { width: 200px; height: 150px }');
      const element = document.querySelector('#n') as Element;
      const line = element.getBoundingClientRect();
      surface.open(element);
      surface.frame.append(document.createElement('div'));
      surface.settle(line, line.left + 10);
      const card = surface.frame.getBoundingClientRect();
      surface.close();
      const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
      return { line: boxOf(line), card: boxOf(card) };
    });
    const gap = side === 'below' ? card.top - line.bottom : line.top - card.bottom;
    expect(gap).toBeCloseTo(gapPx, 0);
    expect([card.right - card.left, card.bottom - card.top].map(Math.round)).toEqual([200, 150]);
    expect(card.left).toBeGreaterThanOrEqual(gutterPx - 0.5);
    expect(card.left).toBeLessThanOrEqual(line.left + 10);
  });

  test.each(homes)('in %s the card hangs where it can be reached', async (_, html, home) => {
    const tag = await opened().run(page('', html), ({ createSurface }) => {
      document.querySelector<HTMLDialogElement>('#modal')?.showModal();
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
      const surface = createSurface('');
      surface.open(document.querySelector('#n') as Element);
      const tag = document.querySelector('gloss-card')?.parentElement?.localName;
      surface.close();
      return tag;
    });
    expect(tag).toBe(home);
  });

  test.each([false, true])(
    'a page stretches no selection over a card; moved before: %s',
    async (isMoved) => {
      const read = await opened().run(
        page('', name(20)),
        ({ createSurface }, isMoved) => {
          const surface = createSurface('');
          surface.open(document.querySelector('#n') as Element);
          surface.frame.textContent = 'Words of the card';
          const host = document.querySelector('gloss-card') as HTMLElement;
          // Without the style sheets of its shadow tree.
          if (isMoved) {
            document.implementation.createHTMLDocument('').adoptNode(host);
            document.body.append(host);
            host.showPopover();
          }
          (globalThis as never as { find(words: string): boolean }).find('of');
          const selection = getSelection();
          for (const way of ['forward', 'backward'])
            for (let step = 0; step < 9; step++) selection?.modify('extend', way, 'word');
          const read = String(selection);
          surface.close();
          return read;
        },
        isMoved,
      );
      expect(read).not.toMatch(/Words|card/);
    },
  );

  /** Opens a card at `#n` with a button on all of it, which counts its presses. */
  const withButton = (): Promise<void> =>
    opened().run(page('', name(100)), ({ createSurface }) => {
      const surface = createSurface('button { width: 200px; height: 150px }');
      const element = document.querySelector('#n') as Element;
      surface.open(element);
      const button = document.createElement('button');
      const acted = { presses: 0 };
      button.onclick = () => acted.presses++;
      surface.frame.append(button);
      const settle = (): void => {
        const line = element.getBoundingClientRect();
        surface.settle(line, line.left);
      };
      settle();
      Object.assign(globalThis, { acted, settle });
    });
  const presses = (): Promise<number> => opened().page.evaluate('acted.presses') as Promise<number>;

  test('a card that was brought under the pointer takes a press once the pointer has moved to it', async () => {
    await withButton();
    const { page } = opened();
    await page.mouse.click(260, 400);
    await page.evaluate('document.querySelector("#n").style.top = "340px"; settle()');
    await page.mouse.down();
    await page.mouse.up();
    expect(await presses()).toBe(0);
    await page.mouse.click(270, 410);
    expect(await presses()).toBe(1);
  });

  // Firefox does not tell, and a page there has other ways (SECURITY.md).
  test.runIf(browser === 'chromium')(
    'a card that something of the page covers takes no press, and comes to the front',
    async () => {
      await withButton();
      const { page } = opened();
      await page.evaluate(() => {
        const cover = document.createElement('aside');
        cover.popover = 'manual';
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      });
      await expect
        .poll(async () => {
          const before = await presses();
          await page.mouse.click(250, 170);
          return (await presses()) - before;
        })
        .toBe(0);
      const refused = await presses();
      await expect
        .poll(async () => {
          await page.mouse.click(250, 170);
          return presses();
        })
        .toBeGreaterThan(refused);
    },
  );

  test('a page that takes the host away as it comes does no more than that', async () => {
    const isOpen = await opened().run(shown, ({ createSurface }) => {
      customElements.define(
        'gloss-card',
        class extends HTMLElement {
          connectedCallback(): void {
            this.remove();
          }
        },
      );
      const surface = createSurface('');
      surface.open(document.body);
      return surface.isOpen;
    });
    expect(isOpen).toBe(false);
  });
});
