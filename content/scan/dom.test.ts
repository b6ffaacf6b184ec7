import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Members of nodes that a form's controls can take away, as far as `content/` has a use for them. A form
 * with `<input name="closest">` has no method of that name in Chromium, even for content scripts.
 */
const members = [
  'attributes',
  'checkVisibility',
  'childElementCount',
  'childNodes',
  'children',
  'clientHeight',
  'clientWidth',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'getAttribute',
  'getBoundingClientRect',
  'getClientRects',
  'getRootNode',
  'hasAttribute',
  'isContentEditable',
  'lastChild',
  'localName',
  'matches',
  'nextSibling',
  'nodeType',
  'parentElement',
  'parentNode',
  'previousSibling',
  'scrollHeight',
  'scrollIntoView',
  'scrollWidth',
  'shadowRoot',
  'tagName',
];

/** Receivers that are no form of the page: our own elements, text nodes, ranges, records and events. */
const safe =
  /(?:frame|host|made\?*|mark|range|node|text|record|root|document(?:\.documentElement)?|home|owner\?*|element as HTMLElement)$/;

/** Files whose elements are all our own: what is drawn in the card, and marks. */
const own = /content\/card\/(?:card-popover|list-popover|intruder|focus|presses|surface)\.tsx?$/;

/** Reads that are made on the page's nodes without `dom.ts`, each with its reason. */
const allowed = new Set([
  // The loop over all nodes of every page: what a form takes away there changes nothing (its comment).
  'content/scan/passages.ts: nodeType',
  'content/scan/passages.ts: localName',
  'content/scan/passages.ts: shadowRoot',
  // In a copy of the page, of its <meta>.
  'content/article/page-signs.ts: getAttribute',
  // Media queries.
  'content/card/controller.ts: matches',
  'content/card/page-theme.ts: matches',
  // Marks, which are our own.
  'content/mentions/paint-marks.ts: getClientRects',
  // The classes of a mark, which is an element of Gloss.
  'content/mentions/paint-marks.ts: contains',
  // Whatever a form says there, the event's path is asked next.
  'content/card/trusted-listener.ts: shadowRoot',
]);

const uses = globSync('content/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$|content\/scan\/dom\.ts$/.test(file) && !own.test(file))
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const wanted = new RegExp(
      `([\\w)\\]?. ]*[\\w)\\]])\\??\\.(${members.join('|')})\\b(?!\\.call)`,
      'g',
    );
    return Array.from(source.matchAll(wanted), ([, receiver = '', member = '']) => ({
      receiver: receiver.trim(),
      use: `${file}: ${member}`,
    }));
  });

test('what is asked of a page’s elements goes through dom.ts', () => {
  const wrong = uses.filter(
    ({ receiver, use }) =>
      !safe.test(receiver) && !receiver.endsWith('.prototype') && !allowed.has(use),
  );
  expect(wrong).toEqual([]);
});

test('the test sees uses at all', () => expect(uses.length).toBeGreaterThan(5));
