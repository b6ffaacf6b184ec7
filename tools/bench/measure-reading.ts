/** Costs of reading: beside other ways of finding names, by the number of names, by the length of a page. */
import type { Page } from 'puppeteer-core';
import type { Packed } from '../../core/lexicon/pack-lexicon.ts';
import type { ExtensionTab } from '../browser/extension-tab.ts';
import type { BrowserName } from '../browser/find.ts';
import type { BarePage } from './bare-page.ts';
import { type Figure, measureInTurn } from './figure.ts';
import type { TimedRun } from './in-page.ts';
import { lexiconOf, megabytesOf } from './lexicons.ts';
import type { ServedBench } from './serve.ts';

/** Pages, lexicon and tabs that every measure is given. */
export interface Bench {
  readonly browser: BrowserName;
  readonly served: ServedBench;
  /** The packed lexicon of the embedded dossier. */
  readonly packed: Packed;
  /** Its English names. */
  readonly names: readonly string[];
  readonly runs: number;
  /** A tab with Gloss, and the extension's own to ask it. */
  readonly gloss: Page;
  readonly extension: ExtensionTab;
  readonly bare: BarePage;
}

export async function readingFigures(bench: Bench): Promise<Figure[]> {
  return [...(await onePage(bench)), ...(await growingLexicon(bench)), ...(await growing(bench))];
}

/** Finding, resolving and painting on all pages of news together. */
async function onePage({ bare, served, packed, names, runs }: Bench): Promise<Figure[]> {
  const sum = async (time: (address: string) => Promise<number>): Promise<number> => {
    let total = 0;
    for (const address of served.news) total += await time(address);
    return total;
  };
  const clock = (name: 'walk' | 'readWholePage') => () =>
    sum(async (page) => (await bare.ask<TimedRun>(page, ['unpack', packed], [name])).ms);
  const { walk, wall, own, expression } = await measureInTurn(runs, {
    walk: clock('walk'),
    wall: clock('readWholePage'),
    own: () => sum((page) => bare.time(page, ['unpack', packed], ['readWholePage'])),
    expression: () => sum((page) => bare.time(page, ['expression', names])),
  });
  const markJs = [await sum((page) => bare.time(page, ['markJs', names]))];
  const per = (what: string, values: number[], per: number[], most: number): Figure => ({
    what: `reading pages of news / ${what}`,
    unit: 'times',
    values,
    per,
    limit: { most },
  });
  return [
    per('walking over its text', wall, walk, 3),
    per('one expression of all English names', own, expression, 0.6),
    per('mark.js', own, markJs, 1 / 500),
  ];
}

async function growingLexicon({ bare, served, packed, names, runs }: Bench): Promise<Figure[]> {
  const [few, many] = [lexiconOf(400, names), lexiconOf(100_000, names)];
  const perCharacter = (lexicon: Packed) => async () => {
    const address = served.address('text-1mb');
    const { ms, found } = await bare.ask<TimedRun>(address, ['unpack', lexicon], ['findMentions']);
    return ms / found;
  };
  const unpacking = (lexicon: Packed) => async () =>
    (await bare.ask<TimedRun>(served.address('empty'), ['unpack', lexicon])).ms;
  const find = await measureInTurn(runs, { few: perCharacter(few), many: perCharacter(many) });
  const unpack = await measureInTurn(runs, { own: unpacking(packed), many: unpacking(many) });
  const figure = (what: string, unit: string, values: number[], most: number): Figure => ({
    what,
    unit,
    values,
    limit: { most },
  });
  return [
    { ...figure('finding 100,000 names / 400', 'times', find.many, 3), per: find.few },
    figure('lexicon in a tab, embedded dossier', 'MB', [megabytesOf(packed)], 0.5),
    figure('lexicon in a tab, 100,000 names', 'MB', [megabytesOf(many)], 6),
    figure('unpacking the embedded dossier', 'ms', unpack.own, 3),
    figure('unpacking 100,000 names', 'ms', unpack.many, 10),
  ];
}

async function growing({ bare, served, packed, runs }: Bench): Promise<Figure[]> {
  const time = (page: string) => () =>
    bare.time(served.address(page), ['unpack', packed], ['readWholePage']);
  const { small, large } = await measureInTurn(runs, {
    small: time('text-1mb'),
    large: time('text-10mb'),
  });
  const what = 'reading 10 MB of text / 1 MB';
  return [{ what, unit: 'times', values: large, per: small, limit: { most: 11 } }];
}

/** Memory kept for a page, after a collection. */
export async function memory(bench: Bench): Promise<Figure[]> {
  const mentions = await keptOn(bench, 'mentions');
  const nodes = await keptOn(bench, 'nodes');
  return [
    {
      what: `memory per mention, of ${mentions.found} in 2,500 paragraphs`,
      unit: 'bytes',
      values: [mentions.bytes / mentions.found],
      limit: { most: 600 },
    },
    {
      // Anything kept for each node would take a pointer at least, which is four bytes.
      what: `memory in all per node, of ${nodes.nodes}`,
      unit: 'bytes',
      values: [nodes.bytes / nodes.nodes],
      limit: { most: 4 },
    },
  ];
}

/** The page is read once before: code and tables, which every page has once, do not count. */
async function keptOn({ bare, served, packed }: Bench, name: string) {
  await bare.ask(served.address(name), ['unpack', packed], ['readWholePage'], ['release']);
  const session = await bare.page.createCDPSession();
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const used = await session.send('Runtime.getHeapUsage');
    return used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize;
  };
  const before = await heap();
  const { found, nodes } = await bare.page.evaluate(readAndCount);
  const bytes = (await heap()) - before;
  await session.detach();
  return { bytes, found, nodes };
}

/** Runs in the page. */
function readAndCount(): { found: number; nodes: number } {
  const { moduleUnderTest } = globalThis as never as {
    moduleUnderTest: typeof import('./in-page.ts');
  };
  const { found } = moduleUnderTest.readWholePage();
  const iterator = document.createNodeIterator(document);
  let nodes = 0;
  while (iterator.nextNode()) nodes++;
  return { found, nodes };
}
