/**
 * Runs inside a measured page: the steps of Gloss next to what they are compared with. Bundled by
 * `bundle.ts` as the global `lab`.
 */
import Mark from 'mark.js';
import { Concordance } from '../page/concordance.ts';
import { highlightPainter } from '../page/paint-highlight.ts';
import { passagesOf } from '../page/read.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { unpackLexicon } from '../text/pack-lexicon.ts';
import { readPassage } from '../text/resolve.ts';

export interface Timed {
  readonly ms: number;
  /** Mentions, matches or characters: proof that the work was done. */
  readonly found: number;
}

function timed(work: () => number): Timed {
  const start = performance.now();
  const found = work();
  return { ms: performance.now() - start, found };
}

const textNodes = (): NodeIterator => document.createNodeIterator(document, NodeFilter.SHOW_TEXT);

/** The floor: every text node, every character, nothing else. */
export const walk = (): Timed =>
  timed(() => {
    let spaces = 0;
    const nodes = textNodes();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const { data } = node as Text;
      for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) === 32) spaces++;
    }
    return spaces;
  });

export const unpack = (packed: string): Timed => timed(() => unpackLexicon(packed).text.length);

/** Find, resolve and paint, in one go. */
export function gloss(packed: string): Timed {
  const lexicon: Lexicon = unpackLexicon(packed);
  return timed(() => {
    const known = new Concordance(
      highlightPainter(() => 'person', { at: () => undefined, knows: () => false }),
    );
    const nothing = { block: () => {}, shadow: () => {} };
    for (const passage of passagesOf(document, nothing)) {
      const reading = passage && readPassage(passage.text, lexicon);
      if (reading && passage) known.add(passage, reading);
    }
    known.settle(lexicon, () => true);
    return known.mentions().length;
  });
}

/** One Unicode-aware alternation of all names per text node, and a live range per match. */
export function expression(names: readonly string[]): Timed {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(literal);
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_])(?:${sorted.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`,
    'gu',
  );
  return timed(() => {
    const highlight = new Highlight();
    const nodes = textNodes();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      for (const { index, 0: text } of (node as Text).data.matchAll(wanted))
        highlight.add(rangeIn(node, index, index + text.length));
    CSS.highlights.set('compared', highlight);
    return highlight.size;
  });
}

const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function rangeIn(node: Node, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

export const markJs = (names: readonly string[]): Timed =>
  timed(() => {
    let found = 0;
    new Mark(document.body).mark([...names], {
      separateWordSearch: false,
      accuracy: 'exactly',
      caseSensitive: true,
      each: () => found++,
    });
    return found;
  });
