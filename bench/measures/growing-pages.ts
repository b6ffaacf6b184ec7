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
  return [time, await memory(bench, 'mentions'), await memory(bench, 'nodes')];
}

/**
 * What is kept per mention: all that is kept, so also whatever were kept per node without one. The page is
 * read before, so that code and tables, which every page has once, do not count.
 */
async function memory(bench: Bench, name: string): Promise<Figure> {
  const { laboratory, served, packed } = bench;
  const values: number[] = [];
  let found = 0;
  for (let run = 0; run < 3; run++) {
    const unpack = { name: 'unpack', with: [packed] };
    await laboratory.ask(served.address(name), unpack, { name: 'gloss' }, { name: 'release' });
    const before = await heapOf(laboratory.page);
    found = await laboratory.page.evaluate(keep);
    values.push(((await heapOf(laboratory.page)) - before) / found);
  }
  const nodes = await laboratory.page.evaluate(countNodes);
  const what = `memory per mention, ${found} mentions among ${nodes} nodes`;
  return { point, what, unit: 'bytes', values, target: { most: 600 } };
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
