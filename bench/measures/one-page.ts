/** Point 1: what one page costs, next to a walk over its text, an expression, and mark.js. */
import { type Bench, inTurn } from '../bench.ts';
import { type Figure, median } from '../figure.ts';
import { nameOf } from '../serve.ts';

const kinds = ['walk', 'gloss', 'expression', 'mark.js'] as const;
type Kind = (typeof kinds)[number];

export async function onePage(bench: Bench): Promise<Figure[]> {
  const { served } = bench;
  const pages = served.saved.length ? served.saved : ['news', 'report'].map(served.address);
  const sums: Record<Kind, number[]> = { walk: [], gloss: [], expression: [], 'mark.js': [] };
  for (const address of [...pages, served.address('report')]) {
    const values = { ...(await inTurn(bench.runs, quick(bench, address))), 'mark.js': [0] };
    values['mark.js'] = [await ms(bench, address, 'markJs', bench.names)];
    for (const kind of kinds) addTo(sums[kind], values[kind]);
    const line = kinds.map((kind) => `${kind} ${median(values[kind]).toFixed(1)}`).join(', ');
    console.error(`  ${nameOf(address)}: ${line}`);
  }
  const figure = (kind: Kind, target: Figure['target']): Figure => ({
    point: '1',
    what: 'finding, resolving and painting',
    unit: 'ms',
    values: sums.gloss,
    per: { what: kind, values: sums[kind] },
    target,
  });
  return [
    figure('walk', { most: 3 }),
    figure('expression', { most: 0.6 }),
    figure('mark.js', { most: 1 / 500 }),
  ];
}

const quick = (bench: Bench, address: string) => ({
  walk: () => ms(bench, address, 'walk'),
  gloss: () => ms(bench, address, 'gloss'),
  expression: () => ms(bench, address, 'expression', bench.names),
});

async function ms(
  { laboratory, packed }: Bench,
  address: string,
  name: string,
  ...given: unknown[]
): Promise<number> {
  const unpack = { name: 'unpack', with: [packed] };
  return (await laboratory.run(address, unpack, { name, with: given })).ms;
}

/** Sums run by run; a thing done only once counts for every run. */
function addTo(sums: number[], values: readonly number[]): void {
  for (const [run, value] of values.entries()) sums[run] = (sums[run] ?? 0) + value;
}
