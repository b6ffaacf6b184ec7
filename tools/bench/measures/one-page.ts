/** Point 1: what one page costs, next to a walk over its text, an expression, and mark.js. */
import { type Bench, inTurn } from '../bench.ts';
import { type Figure, median } from '../figure.ts';
import type { Timed } from '../lab.ts';
import { nameOf } from '../serve.ts';

/** What Gloss is compared with, and what it may cost next to that: by the page's own clock, else on the processor. */
const targets = {
  walk: { most: 3 },
  expression: { most: 0.6 },
  'expression of all names': undefined,
  'mark.js': { most: 1 / 500 },
} satisfies Record<string, Figure['target']>;

const rivals = Object.keys(targets) as Rival[];

type Rival = keyof typeof targets;
type Times = Record<Rival | 'gloss' | 'gloss in the page', number[]>;

export async function onePage(bench: Bench): Promise<Figure[]> {
  const { saved, joined, address } = bench.served;
  const others: Times[] = [];
  for (const page of saved.length ? saved : [address('news')])
    others.push(await timesOf(bench, page));
  // The big ones come last, because what they leave in the browser's memory slows down what comes after.
  const inOne = joined ? [await timesOf(bench, joined)] : [];
  const report = await timesOf(bench, address('report'));
  const what = saved.length ? `${saved.length} saved pages` : 'news';
  return [
    ...compared('all pages', [...others, ...inOne, report], targets),
    ...compared(what, others, {}),
    ...(joined ? compared(`${what} in one`, inOne, {}) : []),
    ...compared('report', [report], {}),
  ];
}

function compared(
  set: string,
  pages: readonly Times[],
  targets: Partial<Record<Rival, Figure['target']>>,
): Figure[] {
  return rivals.map((rival) => ({
    point: '1',
    what: `${set}: finding, resolving and painting`,
    unit: 'ms',
    values: sumOf(pages, rival === 'walk' ? 'gloss in the page' : 'gloss'),
    per: { what: rival, values: sumOf(pages, rival) },
    target: targets[rival],
  }));
}

/** Run by run. */
const sumOf = (pages: readonly Times[], kind: keyof Times): number[] =>
  (pages[0]?.[kind] ?? []).map((_, run) =>
    pages.reduce((sum, times) => sum + (times[kind][run] ?? 0), 0),
  );

/** What takes long is done only once, and counts for every run. */
async function timesOf({ laboratory, ...bench }: Bench, address: string): Promise<Times> {
  const unpack = { name: 'unpack', with: [bench.packed] };
  const inPage = (name: string) => async (): Promise<number> =>
    (await laboratory.ask<Timed>(address, unpack, { name })).ms;
  const onProcessor =
    (name: string, ...given: unknown[]) =>
    async (): Promise<number> =>
      (await laboratory.run(address, unpack, { name, with: given })).ms;
  const quick = await inTurn(bench.runs, {
    walk: inPage('walk'),
    'gloss in the page': inPage('gloss'),
    gloss: onProcessor('gloss'),
    expression: onProcessor('expression', bench.names),
  });
  const once = async (measure: () => Promise<number>): Promise<number[]> =>
    new Array(bench.runs).fill(await measure());
  const times: Times = {
    ...quick,
    'expression of all names': await once(onProcessor('expression', bench.everyName)),
    'mark.js': await once(onProcessor('markJs', bench.names)),
  };
  const medians = Object.entries(times).map(([kind, all]) => `${kind} ${median(all).toFixed(1)}`);
  console.error(`  ${nameOf(address)}: ${medians.join(', ')}`);
  return times;
}
