/** Point 3: what grows with the number of names. */
import type { Packed } from '../../../core/lexicon/pack-lexicon.ts';
import { type Bench, inTurn } from '../bench.ts';
import type { Figure } from '../figure.ts';
import type { Timed } from '../lab.ts';
import { lexiconOf, megabytesOf } from '../lexicons.ts';

const point = '3';

export async function growingDossiers(bench: Bench): Promise<Figure[]> {
  const [few, more, many] = [400, 10_000, 100_000].map((count) => lexiconOf(count, bench.names));
  const per = await inTurn(bench.runs, {
    few: () => perCharacter(bench, few as Packed),
    more: () => perCharacter(bench, more as Packed),
    many: () => perCharacter(bench, many as Packed),
  });
  const against = { what: '400 names', values: per.few };
  const finding = { point, unit: 'ns per character', per: against };
  return [
    { ...finding, what: 'finding, 10,000 names', values: per.more },
    { ...finding, what: 'finding, 100,000 names', values: per.many, target: { most: 3 } },
    index('embedded dossier', bench.packed, 0.5),
    index('100,000 names', many as Packed, 6),
    ...(await unpacking(bench, 'embedded dossier', bench.packed, 3)),
    ...(await unpacking(bench, '100,000 names', many as Packed, 10)),
  ];
}

async function perCharacter({ laboratory, served }: Bench, packed: Packed): Promise<number> {
  const unpack = { name: 'unpack', with: [packed] };
  const find = { name: 'find' };
  const address = served.address('text-1mb');
  const { ms, found } = await laboratory.ask<Timed>(address, unpack, find);
  return (ms * 1e6) / found;
}

const index = (what: string, packed: Packed, most: number): Figure => ({
  point,
  what: `index of a tab, ${what}`,
  unit: 'MB',
  values: [megabytesOf(packed)],
  target: { most },
});

/** In a new page, as every page script does it, and again in the same page. */
async function unpacking(
  { laboratory, served, runs }: Bench,
  what: string,
  packed: Packed,
  most: number,
): Promise<Figure[]> {
  const unpack = { name: 'unpack', with: [packed] };
  const after =
    (...steps: (typeof unpack)[]) =>
    async () =>
      (await laboratory.ask<Timed>(served.address('empty'), ...steps, unpack)).ms;
  const { first, again } = await inTurn(runs, { first: after(), again: after(unpack, unpack) });
  const figure = { point, unit: 'ms' };
  return [
    { ...figure, what: `unpacking in a new page, ${what}`, values: first, target: { most } },
    { ...figure, what: `unpacking for the third time, ${what}`, values: again },
  ];
}
