/** Point 4: what grows with the length of a page. */
import type { Page } from 'puppeteer-core';
import { afterCollection } from '../after-collection.ts';
import { type Bench, inTurn } from '../bench.ts';
import type { Figure } from '../figure.ts';

const point = '4';

export async function growingPages(bench: Bench): Promise<Figure[]> {
  const { laboratory, served, runs } = bench;
  const unpack = { name: 'unpack', with: [bench.packed] };
  const reading = (page: string) => async () =>
    (await laboratory.run(served.address(page), unpack, { name: 'gloss' })).ms;
  const { small, large } = await inTurn(runs, {
    small: reading('text-1mb'),
    large: reading('text-10mb'),
  });
  const time: Figure = {
    point,
    what: 'finding, resolving and painting, 10 MB of text',
    unit: 'ms',
    values: large,
    per: { what: '1 MB', values: small },
    target: { most: 11 },
  };
  if (bench.browsers.name !== 'chromium') return [time];
  return [time, await memoryPerMention(bench), await memoryPerNode(bench)];
}

async function memoryPerMention(bench: Bench): Promise<Figure> {
  const { kept, found } = await memory(bench, 'mentions');
  return {
    point,
    what: `memory per mention, of ${found} in 2,500 paragraphs`,
    unit: 'bytes',
    values: kept.map((bytes) => bytes / found),
    target: { most: 600 },
  };
}

/** Whatever were kept for each node would take a pointer at least, which is four bytes. */
async function memoryPerNode(bench: Bench): Promise<Figure> {
  const { kept, found, nodes } = await memory(bench, 'nodes');
  return {
    point,
    what: `memory in all per node, with ${found} mentions among ${nodes} nodes`,
    unit: 'bytes',
    values: kept.map((bytes) => bytes / nodes),
    target: { most: 4 },
  };
}

interface Memory {
  /** In bytes, one value per run. */
  readonly kept: readonly number[];
  readonly found: number;
  readonly nodes: number;
}

/** All that is kept. The page is read before, so that code and tables, which every page has once, do not count. */
async function memory({ laboratory, served, packed }: Bench, name: string): Promise<Memory> {
  const kept: number[] = [];
  let found = 0;
  for (let run = 0; run < 3; run++) {
    const unpack = { name: 'unpack', with: [packed] };
    await laboratory.ask(served.address(name), unpack, { name: 'gloss' }, { name: 'release' });
    const before = await heapOf(laboratory.page);
    found = await laboratory.page.evaluate(keep);
    kept.push((await heapOf(laboratory.page)) - before);
  }
  return { kept, found, nodes: await laboratory.page.evaluate(countNodes) };
}

/** Bytes of scripts and of the document after a collection. */
async function heapOf(page: Page): Promise<number> {
  const heap = await afterCollection(page, (session) => session.send('Runtime.getHeapUsage'));
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}

/** Runs in the page. */
function keep(): number {
  const { lab } = globalThis as never as { lab: { gloss(): { found: number } } };
  return lab.gloss().found;
}

/** Runs in the page. */
function countNodes(): number {
  const nodes = document.createNodeIterator(document);
  let count = 0;
  while (nodes.nextNode()) count++;
  return count;
}
