import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

/** A name in a corner that no style sheet of the test moves, so that cards can be compared by pixel. */
const page = (style: string, html = 'lang="en"'): string =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>t</title><style>${style}</style><body style="margin:0">` +
  '<p style="all:initial;position:absolute;left:20px;top:20px;font:16px/20px sans-serif;direction:ltr">Here is <b id="musk" style="all:initial;font:16px/20px sans-serif">Elon Musk</b>.</p>';

const others = ':not(html):not(head):not(style):not(body):not(p):not(b)';

const sheets: readonly (readonly [string, string, string?])[] = [
  ['hides what it does not know', `${others} { display: none !important }`],
  ['hides empty elements', 'div:empty, gloss-card, :empty { display: none !important }'],
  ['unsets everything', `${others}, ${others} * { all: unset !important }`],
  [
    'turns, blurs and fades',
    `${others} { transform: rotate(40deg) !important; filter: blur(9px) !important; opacity: .1 !important }`,
  ],
  [
    'clips and moves',
    `${others} { clip-path: inset(50%) !important; position: static !important; translate: 300px 300px !important; z-index: -1 !important }`,
  ],
  [
    'has giant letters',
    `html { font-size: 60px } ${others} { line-height: 4 !important; letter-spacing: 9px !important }`,
  ],
  ['writes from right to left', '', 'lang="en" dir="rtl"'],
  [
    'colours everything',
    `${others}, ${others} * { color: red !important; background: yellow !important; border: 9px solid lime !important }`,
  ],
  [
    'takes our names for variables',
    '* { --gloss-max-height: 10px; --ink: red; --paper: red } @property --gloss-max-height { syntax: "<length>"; inherits: false; initial-value: 3px }',
  ],
];

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  beforeEach(() => {
    session.errors.length = 0;
  });

  /** Opens the card below the name, pinned. */
  async function pin(html: string): Promise<void> {
    await session.show(html);
    await session.page.mouse.move(1200, 800);
    await session.extension.ask({ type: 'visit', direction: 1 });
    await until(isInCard);
  }

  /** The focus is in the card once it is drawn. */
  const isInCard = (): Promise<boolean> =>
    session.page.evaluate(() => document.activeElement?.localName === 'gloss-card');

  /** A part of the page, as pixels: where the card is, or beside it. */
  const picture = (x = 0): Promise<string> => {
    const clip = { x, y: 46, width: 620, height: 560 };
    return session.page.screenshot({ encoding: 'base64', clip });
  };

  test('the card looks the same whatever the page does to it', async () => {
    await pin(page(''));
    let clean = '';
    await until(async () => {
      const before = clean;
      await session.frames(6);
      clean = await picture();
      return clean === before;
    });
    expect(clean).not.toBe(await picture(640));
    for (const [what, style, html] of sheets) {
      await pin(page(style, html));
      await until(async () => (await picture()) === clean).catch(() => {
        throw new Error(`The card looks different where the page ${what}.`);
      });
    }
  });

  test('events that a script makes up open nothing and close nothing', async () => {
    await session.show(page(''));
    await session.untilLit(['Elon Musk']);
    await session.page.evaluate(() => {
      const musk = document.querySelector('#musk') as Element;
      const { left, top } = musk.getBoundingClientRect();
      for (const kind of ['pointerover', 'pointermove', 'pointerdown', 'mousemove', 'click'])
        musk.dispatchEvent(
          new PointerEvent(kind, {
            bubbles: true,
            composed: true,
            clientX: left + 5,
            clientY: top + 5,
          }),
        );
    });
    await session.cardDelay();
    expect(await session.hasCard()).toBe(false);
  });

  test('beside the end of a line, and under a cover, there is no name', async () => {
    await session.show(
      `${page('')}<div id="cover" style="position:fixed;left:0;top:60px;width:400px;height:60px;background:#eee"></div><p style="position:absolute;top:70px;left:20px">Below it: <b id="below">Elon Musk</b></p>`
        .replace('<div id="cover"', '<div id="cover" data-z')
        .replace('height:60px;', 'height:60px;z-index:5;'),
    );
    await session.page.mouse.move(900, 60);
    await session.page.mouse.move(700, 30, { steps: 10 });
    await session.cardDelay();
    expect(await session.hasCard()).toBe(false);
    await session.rest('#below');
    await session.cardDelay();
    expect(await session.hasCard()).toBe(false);
  });

  test('a page that wipes the registry of highlights every frame hurts only its own colours', async () => {
    await session.show(
      `${page('')}<script>(function wipe() { CSS.highlights.clear(); requestAnimationFrame(wipe); })()</script>`,
    );
    await session.rest('#musk');
    await until(session.hasCard);
    expect(session.errors).toEqual([]);
  });

  test('inputs that clobber the members of a form stop neither the reading nor the card nor a jump', async () => {
    const names = [
      ...'parentNode parentElement childNodes firstChild lastChild nextSibling previousSibling children'.split(
        ' ',
      ),
      ...'childElementCount firstElementChild nodeType nodeName localName tagName length data'.split(
        ' ',
      ),
      ...'textContent closest matches contains querySelector querySelectorAll getAttribute hasAttribute'.split(
        ' ',
      ),
      ...'getRootNode isConnected ownerDocument compareDocumentPosition shadowRoot attachShadow host'.split(
        ' ',
      ),
      ...'isContentEditable checkVisibility getBoundingClientRect getClientRects scrollIntoView'.split(
        ' ',
      ),
      ...'scrollHeight clientHeight style append remove replaceWith addEventListener focus'.split(
        ' ',
      ),
    ];
    const inputs = names.map((name) => `<input hidden name="${name}">`).join('');
    await session.show(
      `<!doctype html><meta charset="utf-8"><form style="margin:150px 0 2000px"><h1>News</h1>${inputs} It was <b id="putin">Vladimir Putin</b> <p>and NASA</p> and NATO</form>`,
    );
    await session.untilLit(['Vladimir Putin', 'NASA', 'NATO']);
    await session.rest('#putin');
    await until(session.hasCard);
    await session.extension.ask({ type: 'jump', direction: 1 });
    await session.extension.ask({ type: 'jump', direction: 1 });
    await session.page.evaluate(() => document.querySelector('form b')?.append(' said'));
    await session.untilLit(['Vladimir Putin', 'NASA', 'NATO']);
    expect(session.errors).toEqual([]);
  });

  test('Esc closes the card, and only the card, on a page that takes all keys for itself', async () => {
    await session.show(`${page('')}<dialog id="menu" style="left:auto;top:400px"><p>A menu</p></dialog><script>
      var heard = 0;
      document.addEventListener('keydown', () => heard++, true);
      for (const kind of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
      document.querySelector('#menu').show();
    </script>`);
    await session.rest('#musk');
    await until(session.hasCard);
    await session.page.keyboard.press('Escape');
    await until(async () => !(await session.hasCard()));
    expect(await session.page.$eval('#menu', (menu) => (menu as HTMLDialogElement).open)).toBe(
      true,
    );
    // Browsers with close requests close the card even where the page took the key.
    expect(await session.page.evaluate('heard')).toBe(0);
  });

  test('Esc closes the card on a page that stops all keys before Gloss is there', async () => {
    const keep = `<script>for (const kind of ['keydown', 'keyup', 'keypress'])
      addEventListener(kind, (event) => event.stopImmediatePropagation(), true);</script>`;
    await session.show(keep + page(''));
    await session.rest('#musk');
    await until(session.hasCard);
    await session.page.keyboard.press('Escape');
    await until(async () => !(await session.hasCard()));
    await session.rest('#musk');
    await until(session.hasCard);
  });

  test('keys and clicks in the card are none of the page’s business', async () => {
    await session.show(`${page('')}<script>
      var heard = [];
      for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'focusin', 'beforeinput', 'copy'])
        document.addEventListener(kind, (event) => heard.push(kind + ' ' + (event.key ?? '') + ' ' + event.target.localName));
    </script>`);
    await session.untilLit(['Elon Musk']);
    await session.extension.ask({ type: 'visit', direction: 1 });
    await until(isInCard);
    for (const key of ['j', 'Tab', 'x', 'ArrowDown', '/'] as const)
      await session.page.keyboard.press(key);
    await session.page.mouse.click(60, 70);
    const heard = await session.page.evaluate('heard');
    expect(heard).toEqual([]);
    // The keys are the page's again once the card is closed.
    await session.page.keyboard.press('Escape');
    await until(async () => !(await session.hasCard()));
    await session.page.keyboard.press('j');
    expect(
      await session.page.evaluate('heard.filter((one) => one.startsWith("keydown"))'),
    ).toHaveLength(1);
  });

  test('a page that selects what stands in the card loses the card, and holds nothing of the next', async () => {
    await session.show(page(''));
    await session.rest('#musk');
    await until(session.hasCard);
    await session.frames(10);
    const got = await session.page.evaluate(reachIn);
    if (browser === 'chromium') expect(got).toBeUndefined();
    else await until(async () => !(await session.hasCard()), 1000);
    await session.page.keyboard.press('Escape');
    await until(async () => !(await session.hasCard()), 1000);
    await session.page.evaluate(() => getSelection()?.removeAllRanges());
    await session.rest('#musk');
    await until(session.hasCard);
    await session.frames(10);
    const held = await session.page.evaluate(() => {
      const { root } = globalThis as { root?: Node };
      return root instanceof ShadowRoot && (root.isConnected || root.textContent !== '');
    });
    expect(held).toBe(false);
  });

  test('what the reader selects in the card leaves the card open', async () => {
    await session.show(page(''));
    await session.extension.ask({ type: 'visit', direction: 1 });
    await until(session.hasCard);
    await session.frames(10);
    const { mouse } = session.page;
    await mouse.move(60, 150);
    await mouse.down();
    await mouse.move(300, 170, { steps: 5 });
    await mouse.up();
    await session.cardDelay();
    expect(await session.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    expect(await session.hasCard()).toBe(true);
  });

  test('a page left by pushState loses the card of what is gone', async () => {
    await session.show(page(''));
    await session.rest('#musk');
    await until(session.hasCard);
    await session.page.evaluate(() => {
      history.pushState({}, '', '/page-next');
      document.body.textContent = 'Nothing here.';
    });
    await until(async () => !(await session.hasCard()));
  });

  test('text that is replaced as a whole by document.open() is read like any other', async () => {
    await session.show(page(''));
    await session.untilLit(['Elon Musk']);
    await session.page.evaluate(() => {
      document.open();
      document.write('<p style="margin:90px">Now it is <b id="musk">Vladimir Putin</b></p>');
      document.close();
    });
    await session.untilLit(['Vladimir Putin']);
    await session.rest('#musk');
    await until(session.hasCard);
  });
});

/** Runs in the page: selects words of the open card, and keeps the root that they are in. */
function reachIn(): string | undefined {
  const { find } = globalThis as never as { find(words: string): boolean };
  getSelection()?.removeAllRanges();
  find('source');
  const root = getSelection()?.anchorNode?.getRootNode();
  Object.assign(globalThis, { root });
  return root?.constructor.name;
}
