/** Point 1: what one page costs, next to a walk over its text, an expression, and mark.js. */
import { type Bench, inTurn } from '../bench.ts';
import { type Figure, median } from '../figure.ts';
import type { Timed } from '../lab.ts';
import { nameOf } from '../serve.ts';

/** What Gloss is compared with, and what it may cost next to that. */
const targets = {
  walk: { most: 3 },
  expression: { most: 0.6 },
  'expression of all names': undefined,
  'mark.js': { most: 1 / 500 },
} satisfies Record<string, Figure['target']>;

type Rival = keyof typeof targets;
const rivals = Object.keys(targets) as Rival[];
type Sums = Record<Rival | 'gloss', number[]>;

export async function onePage(bench: Bench): Promise<Figure[]> {
  const { saved, address } = bench.served;
  const sets: [string, readonly string[]][] = saved.length
    ? [
        [`${saved.length} saved pages`, saved],
        ['report', [address('report')]],
      ]
    : [['generated pages', ['news', 'report'].map(address)]];
  const figures: Figure[] = [];
  for (const [what, addresses] of sets) figures.push(...(await compared(bench, what, addresses)));
  return figures;
}

async function compared(
  bench: Bench,
  set: string,
  addresses: readonly string[],
): Promise<Figure[]> {
  const sums: Sums = {
    walk: [],
    gloss: [],
    expression: [],
    'expression of all names': [],
    'mark.js': [],
  };
  for (const address of addresses) {
    const values = await timesOf(bench, address);
    const kinds = Object.keys(values) as (keyof Sums)[];
    for (const kind of kinds) addTo(sums[kind], values[kind]);
    const line = kinds.map((kind) => `${kind} ${median(values[kind]).toFixed(1)}`).join(', ');
    console.error(`  ${nameOf(address)}: ${line}`);
  }
  return rivals.map((rival) => ({
    point: '1',
    what: `${set}: finding, resolving and painting`,
    unit: 'ms',
    values: sums.gloss,
    per: { what: rival, values: sums[rival] },
    target: targets[rival],
  }));
}

/** What takes long is done only once, and counts for every run. */
async function timesOf(bench: Bench, address: string): Promise<Sums> {
  const time = (name: string, ...given: unknown[]) => timeOf(bench, address, name, given);
  const quick = await inTurn(bench.runs, {
    walk: () => time('walk'),
    gloss: () => time('gloss'),
    expression: () => time('expression', bench.names),
  });
  const once = async (value: Promise<number>): Promise<number[]> =>
    new Array(bench.runs).fill(await value);
  return {
    ...quick,
    'expression of all names': await once(time('expression', bench.everyName)),
    'mark.js': await once(time('markJs', bench.names)),
  };
}

/** By the page's own clock. */
async function timeOf(
  { laboratory, packed }: Bench,
  address: string,
  name: string,
  given: readonly unknown[],
): Promise<number> {
  const unpack = { name: 'unpack', with: [packed] };
  return (await laboratory.ask<Timed>(address, unpack, { name, with: given })).ms;
}

/** Sums run by run. */
function addTo(sums: number[], values: readonly number[]): void {
  for (const [run, value] of values.entries()) sums[run] = (sums[run] ?? 0) + value;
}
