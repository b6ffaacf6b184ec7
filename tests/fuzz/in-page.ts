/** Runs inside a page: Gloss follows random changes, and a fresh scan says what should be lit. */

import { locate, type Segment } from '../../content/mentions/locate.ts';
import type { Mention } from '../../content/mentions/mention.ts';
import { MentionStore } from '../../content/mentions/mention-store.ts';
import { highlightPainter, type KnownRanges } from '../../content/mentions/paint-highlight.ts';
import { marksPainter } from '../../content/mentions/paint-marks.ts';
import { touchesClosedPlace } from '../../content/scan/page-memo.ts';
import { passagesOf } from '../../content/scan/passages.ts';
import { type ReadPassage, readPassage } from '../../content/scan/read-passage.ts';
import { ScanWork } from '../../content/scan/scan-work.ts';
import { startScanner } from '../../content/scan/scanner.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Packed, unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { resolve } from '../../core/recognition/resolve.ts';
import { change, grow, text } from './grow.ts';
import { Choices } from './random.ts';

interface Failure {
  readonly step: number;
  readonly what: string;
  /** Choices drawn until then: with them the same case runs again. */
  readonly tape: readonly number[];
}

/** A seed, or the tape of a case. */
type Start = number | readonly number[];

/** Timers this long or longer never fire, in ms. */
const longMs = 500;

/** Frames and timers happen when the test says so, so that thousands of steps fit into a second. */
class Clock {
  #due: (() => void)[] = [];

  constructor() {
    // Checks that repeat, half a second apart, would never come to an end.
    const later = (act: () => void, ms = 0): number => (ms < longMs ? this.#due.push(act) : 0);
    const frame = (act: () => void): number => later(act);
    Object.assign(window, { requestAnimationFrame: frame, setTimeout: later });
  }

  /** Lets the observers hear, then runs what is due until nothing is. */
  async settle(): Promise<void> {
    await Promise.resolve();
    while (this.#due.length) {
      for (const act of this.#due.splice(0)) act();
      await Promise.resolve();
    }
  }
}

const clock = new Clock();
/** A fresh scan puts all text together, wanted or not. */
const everything = { shadow: () => {} };

const place = ({ node, start, end }: Segment): string => {
  const words = node.data.slice(start, end);
  return `${ids.get(node) ?? name(node)}:${start}-${end} "${words}"`;
};

const ids = new WeakMap<Node, string>();
let named = 0;
function name(node: Node): string {
  const id = `#${named++}`;
  ids.set(node, id);
  return id;
}

/** Mentions that a scan of the page as it is now finds. */
function fresh(lexicon: Lexicon): string[] {
  const joined = new Set<Node>();
  const read: ReadPassage[] = [];
  for (const passage of passagesOf(document, { ...everything, joined }))
    for (const one of passage ? readPassage(passage, lexicon) : []) {
      if (!touchesClosedPlace(one.passage.nodes)) read.push(one);
      if (one.passage.otherBlocks?.length) for (const node of one.passage.nodes) joined.add(node);
    }
  const matches = resolve(read, lexicon);
  return read.flatMap(({ passage }, at) =>
    (matches[at] ?? []).map((match) => locate(passage, match).map(place).join(' + ')),
  );
}

const known = (store: MentionStore): string[] =>
  Array.from(store.mentions(), ({ segments }) => segments.map(place).join(' + '));

const look = 'd2-ink';

function start(
  lexicon: Lexicon,
  painter: 'highlight' | 'marks',
  signal: AbortSignal,
): MentionStore {
  const paint = (about: KnownRanges) =>
    painter === 'marks' ? marksPainter(() => look) : highlightPainter(() => look, about);
  const store = new MentionStore(lexicon, paint, () => true);
  startScanner({
    index: lexicon,
    load: async () => ({ store, openWork: (parts) => new ScanWork(store, parts) }),
    isOwnNode: () => false,
    changed: () => {},
    hasRead: () => {},
    reopened: () => {},
    signal,
  });
  return store;
}

/** Ranges that are registered but belong to no mention that is known, or to nodes that have gone. */
function strays(mentions: readonly Mention[]): string[] {
  const first = new Set(mentions.map(({ segments }) => segments[0].node));
  const found: string[] = [];
  CSS.highlights.get(`gloss-${look}`)?.forEach((range) => {
    if (!range.startContainer.isConnected) found.push('a range of a node that has gone');
    else if (!first.has(range.startContainer as Text)) found.push('a range of no known mention');
  });
  return found;
}

/**
 * Live correctness: after every change, what is known equals a fresh scan, nothing else is lit, and the
 * highlight painter has not touched the page.
 */
async function live(packed: Packed, from: Start, steps: number): Promise<Failure[]> {
  const lexicon = unpackLexicon(packed);
  const choices = new Choices(from);
  const home = session(choices);
  const end = new AbortController();
  const store = start(lexicon, 'highlight', end.signal);
  await clock.settle();
  let touched = 0;
  const count = (records: MutationRecord[]): void => {
    touched += records.length;
  };
  const records = new MutationObserver(count);
  const failures: Failure[] = [];
  for (let step = 0; step < steps && !failures.length; step++) {
    touched = 0;
    const was = html(home);
    const done = change(choices, home);
    await Promise.resolve();
    records.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await clock.settle();
    count(records.takeRecords());
    records.disconnect();
    const fail = (what: string) =>
      failures.push({
        step,
        tape: choices.drawn,
        what: `after ${done}: ${what}\n${was}\n${html(home)}`,
      });
    const [is, should] = [known(store), fresh(lexicon)];
    if (JSON.stringify(is) !== JSON.stringify(should))
      fail(`known ${JSON.stringify(is)}, fresh ${JSON.stringify(should)}`);
    if (touched) fail(`the page was changed ${touched} times`);
    for (const stray of strays([...store.mentions()])) fail(stray);
  }
  end.abort();
  if (CSS.highlights.size)
    failures.push({ step: steps, tape: choices.drawn, what: 'something is lit after the end' });
  home.remove();
  return failures;
}

/** The page with its shadow roots, for people. */
const html = (node: Node): string => {
  if (node instanceof Text) return node.data.replaceAll('\n', '\\n') || '()';
  const inner = [
    ...(node instanceof Element && node.shadowRoot
      ? ['{', ...[...node.shadowRoot.childNodes].map(html), '}']
      : []),
    ...[...node.childNodes].map(html),
  ];
  const attributes = node instanceof Element ? node.getAttributeNames().join(' ') : '';
  return `<${node.nodeName.toLowerCase()} ${attributes}>${inner.join('|')}</>`;
};

/** The page as it can be seen by its own scripts: every node, and what it holds. */
function snapshot(home: Node): { nodes: Node[]; html: string } {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  visit(home);
  const html = nodes
    .map((node) => (node instanceof Text ? JSON.stringify(node.data) : tagWith(node)))
    .join(' ');
  return { nodes, html };
}

function tagWith(node: Node): string {
  const attributes = node instanceof Element ? [...node.attributes] : [];
  return [node.nodeName, ...attributes.map(({ name, value }) => `${name}=${value}`)].join(' ');
}

/** Fidelity: on and off again leaves the very same nodes with the same text. */
async function fidelity(
  packed: Packed,
  from: Start,
  painter: 'highlight' | 'marks',
): Promise<Failure[]> {
  const lexicon = unpackLexicon(packed);
  const choices = new Choices(from);
  const home = session(choices);
  const before = snapshot(home);
  for (let round = 0; round < 2; round++) {
    const end = new AbortController();
    start(lexicon, painter, end.signal);
    await clock.settle();
    end.abort();
  }
  const after = snapshot(home);
  home.remove();
  const same =
    before.nodes.length === after.nodes.length &&
    before.nodes.every((node, at) => node === after.nodes[at]);
  if (same && before.html === after.html) return [];
  return [
    { step: 0, tape: choices.drawn, what: `${painter}: ${before.html}\nbecame ${after.html}` },
  ];
}

/**
 * Marks while the page changes, as a framework changes it: through the text nodes that it made. The
 * text is that of a twin that Gloss leaves alone, at every step, and no mark is left at the end.
 */
async function marked(packed: Packed, from: Start, steps: number): Promise<Failure[]> {
  const lexicon = unpackLexicon(packed);
  const twin = session(new Choices(from));
  twin.setAttribute('data-gloss', 'off');
  const choices = new Choices(from);
  const home = session(choices);
  const pairs = textsOf(home).map((node, at) => [node, textsOf(twin)[at] as Text] as const);
  const end = new AbortController();
  start(lexicon, 'marks', end.signal);
  await clock.settle();
  const failures: Failure[] = [];
  const compare = (step: number, what: string): void => {
    const [is, should] = [home.textContent, twin.textContent];
    if (is !== should)
      failures.push({
        step,
        tape: choices.drawn,
        what: `${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`,
      });
  };
  compare(0, 'at the start');
  for (let step = 0; step < steps && pairs.length && !failures.length; step++) {
    const what = writeToBoth(choices, choices.of(pairs));
    await clock.settle();
    compare(step, `after ${what}`);
  }
  end.abort();
  compare(steps, 'after the end');
  const left = home.querySelectorAll('gloss-mark').length;
  if (left)
    failures.push({
      step: steps,
      tape: choices.drawn,
      what: `${left} marks are left after the end`,
    });
  home.remove();
  twin.remove();
  return failures;
}

function writeToBoth(choices: Choices, pair: readonly [Text, Text]): string {
  const what = choices.of(['data', 'data', 'remove', 'insert', 'swap'] as const);
  const words = text(choices);
  for (const node of pair) {
    if (what === 'data') node.data = words;
    else if (what === 'remove') node.remove();
    else if (what === 'insert') node.before(document.createTextNode(words));
    else node.parentNode?.insertBefore(node, node.parentNode.firstChild);
  }
  return what;
}

const textsOf = (home: Node): Text[] => snapshot(home).nodes.filter((node) => node instanceof Text);

function session(choices: Choices): Element {
  return stageOf(grow(choices), grow(choices), grow(choices, 4));
}

function stageOf(...content: Node[]): Element {
  const home = document.createElement('main');
  home.append(...content);
  document.body.append(home);
  return home;
}

export type CaseKind = 'live' | 'off and on' | 'off and on with marks' | 'marked';

/** Every kind of case by its name. */
export const cases: Record<
  CaseKind,
  (packed: Packed, from: Start, steps: number) => Promise<Failure[]>
> = {
  live,
  'off and on': (packed, from) => fidelity(packed, from, 'highlight'),
  'off and on with marks': (packed, from) => fidelity(packed, from, 'marks'),
  marked,
};
