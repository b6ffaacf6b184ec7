import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const page =
  '<body><p id="p">One <b id="b">two</b></p><div id="d"><p id="q">three</p></div><table><tbody id="t"></tbody></table>';

/** Changes by a page, and their meaning: the ids of trees and blocks to read, and of elements that went. */
const rows: readonly (readonly [
  title: string,
  act: () => void,
  trees: string,
  blocks: string,
  removed: string,
])[] = [
  [
    'text is written',
    () => Object.assign((b as Element).firstChild as Text, { data: '2' }),
    '',
    'p',
    '',
  ],
  ['text comes', () => (p as Element).append('more'), '', 'p', ''],
  ['an inline element comes', () => (p as Element).append(made('i', 'x')), 'i', 'p', ''],
  ['a block comes after text', () => (d as Element).append(made('h1', 'x')), 'h1', '', ''],
  ['blank text comes between blocks', () => (d as Element).append(' '), '', '', ''],
  ['a block goes', () => (q as Element).remove(), '', '', 'q'],
  ['a block moves', () => document.body.append(q as Element), 'q', '', ''],
  ['an inline element goes', () => (b as Element).remove(), '', 'p', 'b'],
  ['an editor opens', () => (q as Element).setAttribute('contenteditable', ''), 'q', '', ''],
  ['a class changes', () => (q as Element).setAttribute('class', 'x'), '', '', ''],
  [
    'a table is filled',
    () => {
      for (let row = 0; row < 100; row++) (t as Element).append(document.createElement('tr'));
    },
    't',
    '',
    '',
  ],
];

// Elements with an id are globals of a page.
declare const b: unknown, p: unknown, d: unknown, q: unknown, t: unknown;
declare const made: (tag: string, text: string) => Element;

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./changes.ts')>(
    browser,
    new URL('./changes.ts', import.meta.url),
  );

  test.each(rows)('%s', async (_, act, trees, blocks, removed) => {
    const found = await opened().run(
      page,
      async ({ changesIn }, act) => {
        const made = (tag: string, text: string): Element => {
          const element = document.createElement(tag);
          element.id = tag;
          element.append(text);
          return element;
        };
        Object.assign(globalThis, { made });
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((batch) => records.push(...batch));
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['contenteditable'],
        });
        new Function(`return (${act})()`)();
        await Promise.resolve();
        observer.disconnect();
        const no = (): boolean => false;
        const known = { isOwnNode: no, isKnownBlock: no, isLookedAt: no };
        const changes = changesIn(records, known);
        const ids = (nodes: ReadonlySet<Node>): string =>
          Array.from(nodes, (node) => (node as Element).id).join(' ');
        return [ids(changes.trees), ids(changes.blocks), ids(changes.removed)];
      },
      act.toString(),
    );
    expect(found).toEqual([trees, blocks, removed]);
  });
});
