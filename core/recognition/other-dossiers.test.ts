import { expect, test } from 'vitest';
import type { Dossier, NameGroup } from '../dossier/schema.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { dossierOf, entity, group, marked, readTexts, smallDossier } from './marked.fixture.ts';
import { resolve } from './resolve.ts';

const other = (...groups: NameGroup[]): Dossier => ({
  ...dossierOf(entity('ada', 'person', group(['Ada']), ...groups)),
  id: 'other',
});

const decoys = (...names: string[]): Dossier => other(group(names, 'decoy'));

/** Negative names of another dossier, and a text with the mentions that stay. */
const rows: readonly (readonly [decoy: string, text: string])[] = [
  ['said Elon', 'so said [Elon Musk] today'],
  ['Musk said', '[Elon Musk] said, [Musk] said'],
  ['MUSK said', '[MUSK] said so'],
  ['Musk-owned', 'a [Musk]-owned firm'],
  ['Mr Elon Musk', 'Mr [Elon Musk] came'],
  ['so said Elon Musk today', 'he so said [Elon Musk] today'],
  ['Elon', '[Elon Musk] and #[ElonMusk]'],
  ['ElonMusk', '#[ElonMusk] and @[ElonMusk]'],
  ['elonmusk', '#[elonmusk]'],
  ['said #ElonMusk', 'so said #[ElonMusk]'],
  ['said Carlson', '[Tucker Carlson] came, said [Carlson]'],
  ['Carlson', '[Tucker Carlson] came, said [Carlson]'],
  ['posted to', 'he posted to [X] twice'],
  ['formerly Twitter', '[X], formerly [Twitter]'],
  ['说马斯', '他说[马斯克]来'],
  ['President', 'Kimbal Musk cooks. President [Musk] eats.'],
  ['Elon Musk', '[Elon Musk] came'],
  ['Twitter is', 'Facebook¶[X]¶[Twitter] is'],
];

for (const [decoy, row] of rows)
  test.each([
    ['before', [decoys(decoy), smallDossier]],
    ['after', [smallDossier, decoys(decoy)]],
  ])(`“${decoy}” of a dossier %s it hides nothing of: ${row}`, (_, dossiers) => {
    expect(marked(row, compileLexicon(dossiers))).toBe(row);
  });

test.each([
  ['its own names', 'Ada Tower, [Ada], Ada-Tower'],
  ['its own names beside those of others', 'said Ada and [Musk], [Ada]'],
])('a negative name hides %s', (_, row) => {
  const dossiers = [decoys('Ada Tower', 'Ada-Tower', 'said Ada'), smallDossier];
  expect(marked(row, compileLexicon(dossiers))).toBe(row);
  expect(marked(row, compileLexicon(dossiers.toReversed()))).toBe(row);
});

test('a negative name of two dossiers hides the names of both', () => {
  const musk = other(group(['Musk']), group(['Musk ox'], 'decoy'));
  const row = 'a Musk ox and [Musk]';
  expect(marked(row, compileLexicon([smallDossier, musk]))).toBe(row);
});

test('one that another dossier lacks leaves that one’s name lit', () => {
  const row = 'a [Musk] ox and [Musk]';
  expect(marked(row, compileLexicon([smallDossier, other(group(['Musk']))]))).toBe(row);
});

test('a name of another dossier takes no negative name away', () => {
  const tower = other(group(['Trump Tower'], 'needs-context', { words: ['skyscraper'] }));
  expect(marked('Trump Tower', compileLexicon([smallDossier, tower]))).toBe('Trump Tower');
});

/** Safe names of another dossier, and a text with the mentions of both. */
test.each([
  ['so said Elon', 'and [so said Elon Musk] today'],
  ['Elon Musk said', '[Elon Musk said] so, [Musk] said'],
  ['Musk said so', '[Elon Musk said so]'],
  ['said Elon Musk today', 'he [said Elon Musk today]'],
  ['ElonMuskSaid', '#[ElonMusk]'],
  ['X, formerly', '[X, formerly] [Twitter]'],
  ['说马斯', '他[说马斯克]来'],
])('“%s” of another dossier hides nothing of: %s', (name, row) => {
  const one = other(group([name]));
  for (const dossiers of [
    [one, smallDossier],
    [smallDossier, one],
  ]) {
    const lexicon = compileLexicon(dossiers);
    expect(marked(row, lexicon)).toBe(row);
    const alone = compileLexicon([smallDossier]);
    const text = row.replace(/[[\]]/g, '');
    for (const key of keysIn(text, alone)) expect(keysIn(text, lexicon)).toContain(key);
  }
});

const keysIn = (text: string, lexicon: Lexicon): string[] =>
  resolve(readTexts([text], lexicon), lexicon)
    .flat()
    .flatMap(({ entities }) => entities.map((at) => lexicon.entities[at]?.key ?? ''));

/** A repeatable stream of whole numbers below `limit`. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const words = [
  ...['Elon', 'Musk', 'Kimbal', 'Eric', 'Donald', 'Trump', 'Tower', 'Jr.', 'President', 'said'],
  ...['Carlson', 'Tucker', 'on', 'X', 'Mars', 'rover', 'New', 'York', 'Times', 'US', 'and', 'the'],
  ...['Dr.', 'Jill', 'Joe', 'Biden', '#ElonMusk', 'Moscow', 'Mail', 'newspaper', 'came.', 'MUSK'],
];

test.each(['decoy', 'safe', 'needs-context'] as const)(
  'names of another dossier that are %s take no mention away, whatever they are',
  (use) => {
    const below = numbersFrom(7);
    const alone = compileLexicon([smallDossier]);
    const litBy = (text: string, lexicon: Lexicon): Lit[] =>
      resolve(readTexts([text], lexicon), lexicon)
        .flat()
        .flatMap(({ start, end, entities }) =>
          entities.map((at) => ({ start, end, key: lexicon.entities[at]?.key ?? '' })),
        );
    for (let round = 0; round < 400; round++) {
      const picked = Array.from({ length: 12 }, () => words[below(words.length)] as string);
      const runs = Array.from({ length: 4 }, () => {
        const from = below(picked.length);
        return picked.slice(from, from + 1 + below(3)).join(' ');
      });
      const text = picked.join(' ');
      const found = litBy(text, compileLexicon([other(group(runs, use)), smallDossier]));
      const lost = litBy(text, alone).filter(({ start, end, key }) =>
        found.every((one) => one.key !== key || one.start > start || one.end < end),
      );
      expect({ text, runs, lost }).toEqual({ text, runs, lost: [] });
    }
  },
);

interface Lit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}
