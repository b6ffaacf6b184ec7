import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { faultOfName } from '../lexicon/names.ts';
import { dossierOf, entity, group } from './marked.fixture.ts';
import { findCandidates } from './match.ts';
import { passesPrefilter } from './prefilter.ts';
import { reference } from './reference.fixture.ts';
import { candidatesOf } from './resolve.ts';

const lexiconOf = (names: readonly string[]) =>
  compileLexicon([dossierOf(entity('one', 'place', group(names)))]);

const spansOf = (text: string, names: readonly string[]): string[] =>
  candidatesOf(text, lexiconOf(names)).map(({ start, end }) => `${start}-${end}`);

/** A repeatable stream of numbers below 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  ...['Elon', 'Musk', 'musk', 'MUSK', 'New', 'York', 'US', 'U.S.', 'X', 'a', 'C++', '.NET', 'A*'],
  ...['é', 'e\u0301', 'ﬁn', 'fin', 'ß', 'İ', 'ı', 'ẞ', 'ſ', 'ς', 'Σ', 'ǅ', '3', '３', "O'B", 'O’B'],
  ...[
    'Маск',
    'маск',
    'Украї\u0308на',
    'Україна',
    'Мusk',
    '马斯克',
    '马',
    '斯',
    'ト',
    '東',
    'Ｍusk',
  ],
];
const separators = [' ', ' ', '', '-', ' - ', '·'];
const noise = [
  ...['', '', ' ', ' ', '  ', '\n\t', '\u00a0', '-', '–', '.', ',', "'s", '’s', 's', '_', '1', '('],
  ...[
    '\u00ad',
    '\u200b',
    '\u0301',
    '\ufe0f',
    '\u2060',
    '𝐓',
    '😀',
    '\ud83d',
    '\udc00',
    '$',
    '\u0308',
  ],
];

/** Names, and a text made of them with noise at their edges and inside. */
function makeCase(random: () => number): [string, string[]] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const many = (most: number): unknown[] => Array.from({ length: 1 + Math.floor(random() * most) });
  const name = (): string =>
    many(3)
      .map(() => pick(pieces))
      .reduce((left, right) => left + pick(separators) + right);
  const names = many(8).map(name);
  const spoilt = (text: string): string => {
    const at = Math.floor(random() * (text.length + 1));
    return random() < 0.3 ? text.slice(0, at) + pick(noise) + text.slice(at) : text;
  };
  const cased = (text: string): string => (random() < 0.2 ? text.toUpperCase() : text);
  const part = (): string =>
    spoilt(cased(random() < 0.6 ? pick(names) : pick(pieces))) + pick(noise);
  return [many(12).map(part).join(''), names];
}

/** Number of random cases; raise it for a long run: `MATCH_CASES=1000000 npx vitest core/recognition/match`. */
const cases = Number(process.env.MATCH_CASES ?? 4000);

test('finds what a naive search finds', { timeout: 60_000 + cases }, () => {
  const random = randomFrom(Number(process.env.MATCH_SEED ?? 1));
  for (let index = 0; index < cases; index++) {
    const [text, names] = makeCase(random);
    const usable = names.filter((name) => !faultOfName(name, true));
    const found = { text, names, spans: spansOf(text, names) };
    expect(found).toEqual({ text, names, spans: reference(text, usable.map(byRule)) });
  }
});

/** Folds a name for the reference, which folds only texts. */
const byRule = (name: string): string =>
  name
    .replace(/’/g, "'")
    .replace(/ﬁ/g, 'fi')
    .replace(/３/g, '3')
    .replace(/Ｍ/g, 'M')
    .normalize('NFC')
    .trim();

test.each([
  ['a C++ and A* in .NET, not ASP.NET', ['C++', 'A*', '.NET'], ['2-5', '10-12', '16-20']],
  ['$& (a+)+$ [Musk', ['$& (a+)+$', '[Musk'], ['0-9', '10-15']],
  [
    'York, New York, New York Times',
    ['York', 'New York', 'New York Times'],
    ['0-4', '6-14', '16-30'],
  ],
  ['a \ud83dMusk\udc00 b', ['Musk'], ['3-7']],
])('%s holds %j at %j', (text, names, spans) => {
  expect(spansOf(text, names)).toEqual(spans);
});

test('names that cannot be looked for are left out, and nothing hangs', () => {
  const long = 'word '.repeat(2000);
  expect(spansOf(`${long} . a`, ['', ' ', '.', '—', '😀', 'a', long])).toEqual([]);
});

test('a name that needs context does not hide what it contains', () => {
  const lexicon = compileLexicon([
    dossierOf(
      entity('paper', 'outlet', group(['Moscow Mail'], 'needs-context')),
      entity('moscow', 'place', group(['Moscow'])),
    ),
  ]);
  const spans = candidatesOf('Moscow Mail', lexicon).map(({ start, end }) => [start, end]);
  expect(spans).toEqual([
    [0, 11],
    [0, 6],
  ]);
});

test.each([
  ['NASA flew.', true],
  ['The rain fell on nobody.', false],
  ['Elon left', false],
  ['The Wall Street opened', false],
  ['The Wall Street', true],
  ['Elon Musk', true],
  // The name may go on in the next text node.
  ['He met Elon', true],
  ['He met Elon ', true],
  ['nasa flew', false],
  ['#nobody', true],
  ['a soft\u00adhyphen', true],
  ['马', true],
  ['', false],
])('%j may hold a name or its beginning: %s', (text, may) => {
  expect(
    passesPrefilter(text, lexiconOf(['Elon Musk', 'NASA', '马斯克', 'The Wall Street Journal'])),
  ).toBe(may);
});

test('behind the whole of a text no name goes on', () => {
  const lexicon = lexiconOf(['Elon Musk']);
  expect(passesPrefilter('He met Elon', lexicon, true)).toBe(false);
  expect(passesPrefilter('He met Elon Musk', lexicon, true)).toBe(true);
});

test('what holds a candidate may hold a name', () => {
  const random = randomFrom(11);
  const pick = (from: readonly string[]): string =>
    from[Math.floor(random() * from.length)] as string;
  const lexicon = lexiconOf(pieces.filter((name) => !faultOfName(name, true)));
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 6 }, () => pick(pieces) + pick(noise)).join('');
    if (candidatesOf(text, lexicon).length) expect(passesPrefilter(text, lexicon, true)).toBe(true);
  }
});

/** A text that counts the reads of its units. */
function counted(text: string): { text: string; steps: () => number } {
  let steps = 0;
  const asked = {
    length: text.length,
    charCodeAt(at: number): number {
      steps++;
      return text.charCodeAt(at);
    },
    slice: (start: number, end: number): string => text.slice(start, end),
  };
  return { text: asked as unknown as string, steps: () => steps };
}

const fibonacci = (length: number): string => {
  let [a, b] = ['a ', 'b '];
  while (b.length < length) [a, b] = [b, b + a];
  return b.slice(0, length);
};
const prefixes = Array.from({ length: 16 }, (_, count) => 'a '.repeat(count + 1).trim());

test.each([
  ['one letter', 'a', prefixes],
  ['one word', 'a ', prefixes],
  ['near misses', 'a a a a a a a a a a a a a a a b ', [`${'a '.repeat(15)}c`]],
  ['spaces', 'a                                        ', ['a b']],
  ['points', 'a..............................................', ['a.b']],
  ['same letters', 'ab ', ['a b', 'a-b', 'a.b', 'a/b', 'a+b', 'a:b', 'a;b', 'a,b']],
  ['Fibonacci words', fibonacci(5000), [fibonacci(32), fibonacci(20).trim(), 'a b a']],
])('a text of %s costs steps in proportion to its length', (_, unit, names) => {
  const lexicon = lexiconOf(names);
  const stepsFor = (length: number): number => {
    const { text, steps } = counted(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    findCandidates(text, lexicon, false);
    return steps() / length;
  };
  const [short, long] = [stepsFor(5_000), stepsFor(40_000)];
  expect(long / short).toBeLessThan(1.1);
  // A word inside a name is looked up again, for other dossiers: at most 16 words of 200 characters.
  expect(long).toBeLessThan(500);
});
