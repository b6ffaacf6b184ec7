/**
 * Runs inside a measured page: the steps of Gloss next to what they are compared with. Each is a step of
 * `bare-page.ts`.
 */
import Mark from 'mark.js';
import { MentionStore } from '../../content/mentions/mention-store.ts';
import { highlightPainter } from '../../content/mentions/paint-highlight.ts';
import { pageMemo } from '../../content/scan/page-memo.ts';
import type { Passage } from '../../content/scan/passage.ts';
import { passagesOf } from '../../content/scan/passages.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Packed, unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { extractCandidates } from '../../core/recognition/resolve.ts';

export interface TimedRun {
  readonly ms: number;
  /** Mentions, matches or characters: proof that the work was done. */
  readonly found: number;
}

function timed(work: () => number): TimedRun {
  const start = performance.now();
  const found = work();
  return { ms: performance.now() - start, found };
}

const textNodesOfPage = (): NodeIterator =>
  document.createNodeIterator(document, NodeFilter.SHOW_TEXT);

/** The floor: every text node, every character, nothing else. */
export const walk = (): TimedRun =>
  timed(() => {
    let spaces = 0;
    const nodes = textNodesOfPage();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const { data } = node as Text;
      for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) === 32) spaces++;
    }
    return spaces;
  });

let benchLexicon: Lexicon;

/** Unpacks the lexicon, as a tab does before it can read. */
export const unpack = (packed: Packed): TimedRun =>
  timed(() => {
    benchLexicon = unpackLexicon(packed);
    return benchLexicon.text.length;
  });

const shadow = (): void => {};

/** Mentions of the latest reading, kept as a tab keeps them. */
let keptResults: MentionStore | undefined;

/** Find, resolve and paint, in one go. `unpack` comes before. */
export const readWholePage = (): TimedRun =>
  timed(() => {
    keptResults = new MentionStore(
      benchLexicon,
      (known) => highlightPainter(() => 'd2-ink', known),
      () => true,
    );
    const memo = pageMemo();
    const joined = new Set<Node>();
    const foundLine = ({ nodes }: Passage): void => {
      for (const node of nodes) joined.add(node);
    };
    for (const passage of passagesOf(document, { index: benchLexicon, shadow, joined }))
      if (passage) keptResults.consider(passage, memo, foundLine);
    for (const _ of keptResults.settle());
    return keptResults.mentions().toArray().length;
  });

/** Lets go of what `readWholePage` kept. */
export function release(): void {
  keptResults?.forget(new Set(keptResults.mentions().map(({ passage }) => passage.block)));
  keptResults = undefined;
}

/** Finding alone, the part that grows with the dossier. */
export function findMentions(): TimedRun {
  const all = passagesOf(document, { shadow });
  const texts = [...all].flatMap((passage) => passage?.text ?? []);
  return timed(() => {
    for (const text of texts) extractCandidates(text, benchLexicon);
    return texts.reduce((length, text) => length + text.length, 0);
  });
}

/** One Unicode-aware alternation of all names per text node, and a live range per match. */
export function expression(names: readonly string[]): TimedRun {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(literal);
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_])(?:${sorted.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`,
    'gu',
  );
  return timed(() => {
    const highlight = new Highlight();
    const nodes = textNodesOfPage();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      for (const { index, 0: text } of (node as Text).data.matchAll(wanted))
        highlight.add(rangeOfMention(node, index, index + text.length));
    CSS.highlights.set('compared', highlight);
    return highlight.size;
  });
}

const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function rangeOfMention(node: Node, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

export const markJs = (names: readonly string[]): TimedRun =>
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

/** Registers a number of words of the page, four in a paragraph, painted as mentions are. */
export function register(count: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::highlight(compared) { text-decoration: underline 2px #c4601c; background-color: #c4601c14 }',
  );
  document.adoptedStyleSheets = [sheet];
  const highlight = new Highlight();
  for (const { firstChild } of document.querySelectorAll('p'))
    for (const at of [0, 80, 160, 240])
      if (firstChild && highlight.size < count)
        highlight.add(staticRangeIn(firstChild, at + 2, at + 9));
  CSS.highlights.set('compared', highlight);
}

const staticRangeIn = (node: Node, startOffset: number, endOffset: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });

/** Changes one class in each of a number of frames. */
export async function disturb(frames: number): Promise<void> {
  const target = document.querySelector('p') ?? document.body;
  for (let frame = 0; frame < frames; frame++) {
    target.classList.toggle('alarm');
    await new Promise(requestAnimationFrame);
  }
}
