/** Pages that change as pages of today do: what is lit in the end is what a fresh reading finds. */
import { describe, expect, test } from 'vitest';
import { browsers, type Session } from './session.ts';
import { useSession, withoutErrors } from './use-session.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><p id="before">NASA</p>${body}`;

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  withoutErrors(() => session);

  test.each(['data of one node', 'new nodes', 'an element each'])(
    'names that are streamed letter by letter, as %s, are lit, and those before them never go dark',
    async (way) => {
      await session.show(page('<p id="stream"></p>'));
      await session.untilLit(['NASA']);
      const darkFrames = await session.page.evaluate(stream, way);
      await session.untilLit(['NASA', 'Elon Musk', 'Vladimir Putin', 'NATO']);
      expect(darkFrames).toBe(0);
    },
  );

  const swaps: Record<string, [change: string, lit: string[]]> = {
    'its body': [
      `const body = document.createElement('body'); body.innerHTML = '<p>Elon Musk</p>'; document.body.replaceWith(body)`,
      ['Elon Musk'],
    ],
    'its root': [
      `const root = document.createElement('html'); root.innerHTML = '<body><p>Elon Musk</p>'; document.documentElement.replaceWith(root)`,
      ['Elon Musk'],
    ],
    'its body, twice, by way of none': [
      `const { body } = document; body.remove(); await new Promise(requestAnimationFrame); body.append('Elon Musk'); document.documentElement.append(body)`,
      ['NASA', 'Elon Musk'],
    ],
    'its root, by way of none': [
      `const root = document.documentElement; root.remove(); for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame); document.append(root); document.body.append('Elon Musk')`,
      ['NASA', 'Elon Musk'],
    ],
    'what is seen in a view transition': [
      `const change = () => { document.body.innerHTML = '<p>Elon Musk</p>'; }; document.startViewTransition ? await document.startViewTransition(change).finished : change()`,
      ['Elon Musk'],
    ],
  };

  test.each(Object.entries(swaps))(
    'a page that replaces %s is read on',
    async (_what, [change, lit]) => {
      await session.show(page(''));
      await session.untilLit(['NASA']);
      await session.page.evaluate(`(async () => { ${change} })()`);
      await session.untilLit(lit);
      await session.page.evaluate(() =>
        document.body.append(document.createElement('p'), 'It is NATO.'),
      );
      await session.untilLit([...lit, 'NATO']);
    },
  );

  test('a page that is translated, and back, has the names of what it says', async () => {
    await session.show(page('<p id="said">Elon Musk met <i>NATO</i> in Crimea.</p>'));
    await session.untilLit(['NASA', 'Elon Musk', 'NATO', 'Crimea']);
    await session.page.evaluate(translate);
    await session.untilLit(['NASA', 'Crimea', 'Elon Musk']);
    await session.page.evaluate(translateBack);
    await session.untilLit(['NASA', 'Elon Musk', 'NATO', 'Crimea']);
  });
});

/** Runs in the page. @returns in how many frames the name before was dark */
async function stream(way: string): Promise<number> {
  const target = document.querySelector('#stream') as Element;
  const before = document.querySelector('#before')?.firstChild;
  const isLit = (): boolean =>
    [...CSS.highlights.values()].some((names) =>
      [...names].some(({ startContainer }) => startContainer === before),
    );
  const held = target.appendChild(new Text());
  let dark = 0;
  for (const letter of 'So Elon Musk and Vladimir Putin told NATO.') {
    if (way === 'data of one node') held.data += letter;
    else if (way === 'new nodes') target.append(letter);
    else target.appendChild(document.createElement('span')).append(letter);
    await new Promise(requestAnimationFrame);
    if (!isLit()) dark++;
  }
  return dark;
}

/** As translating browsers do: text nodes are put into two elements each, rewritten, and moved about. */
function translate(): void {
  const said = document.querySelector('#said') as HTMLElement;
  const wrap = (words: string): Element => {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.append(words);
    return outer;
  };
  (globalThis as never as { kept: Node[] }).kept = [...said.childNodes];
  said.replaceChildren(
    wrap('In '),
    wrap('Crimea'),
    wrap(' wurde '),
    wrap('Elon Musk'),
    wrap(' gesehen.'),
  );
}

function translateBack(): void {
  const { kept } = globalThis as never as { kept: Node[] };
  document.querySelector('#said')?.replaceChildren(...kept);
}
