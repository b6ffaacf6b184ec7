import type { Claim, Dossier, Entity, Source } from './schema.ts';

/** A dossier of any size, the same every time: everybody is said to have met somebody. */
export function bigDossier(entityCount: number, claimCount: number): Dossier {
  const pick = generator(7);
  return {
    format: 2,
    id: 'big',
    title: 'A big dossier',
    summary: 'Made by a program, to see what holds.',
    language: 'en',
    author: 'The Gloss contributors',
    edited: '2026-11-23',
    accounts: [
      {
        id: 'article',
        description: 'Nobody’s account of nothing',
        short: 'made up',
        published: { words: 'November 2026', from: '2026-11', precision: 'month' },
        paragraphs: 1000,
        headings: [],
        caveats: [],
      },
    ],
    topics: [],
    entities: Array.from({ length: entityCount }, (_, n) => entity(n)),
    sources: Array.from({ length: 200 }, (_, n) => source(n)),
    claims: Array.from({ length: claimCount }, (_, n) => claim(n, entityCount, pick)),
    relations: [],
    disputes: [],
  };
}

const first = ['Ada', 'Bela', 'Cleo', 'Dora', 'Egon', 'Flora', 'Gus', 'Hana', 'Ivo', 'Jana'];
const last = ['Abel', 'Berg', 'Cole', 'Dahl', 'Eyre', 'Fink', 'Gould', 'Hart', 'Irons', 'Jung'];

const nameOf = (n: number): string =>
  `${first[n % 10]} ${last[Math.floor(n / 10) % 10]}${Math.floor(n / 100) || ''}`;

const entity = (n: number): Entity => ({
  id: `person-${n}`,
  kind: 'person',
  name: nameOf(n),
  gist: 'Somebody made up.',
  names: [{ language: 'any', use: 'safe', names: [nameOf(n)] }],
});

const kinds = ['on-record', 'unnamed', 'book', 'post', 'outlet'] as const;

const source = (n: number): Source => ({
  id: `source-${n}`,
  kind: n === 0 ? 'article' : (kinds[n % kinds.length] ?? 'outlet'),
  name: n === 0 ? 'The article' : `Source ${n}`,
  gist: 'Made up.',
});

function claim(n: number, entityCount: number, pick: (below: number) => number): Claim {
  const [a, b] = [pick(entityCount), pick(entityCount)];
  const year = 1990 + pick(36);
  const from = 1 + pick(199);
  return {
    id: `fact-${n}`,
    text: `${nameOf(a)} met ${nameOf(b)} in ${year} to talk about matter ${n % 977}, source ${from} said.`,
    entities: [...new Set([`person-${a}`, `person-${b}`])],
    when: { words: String(year), from: String(year), precision: 'year' },
    attested: [
      {
        account: 'article',
        paragraphs: [1 + (n % 1000)],
        attribution: [
          { source: 'source-0', basis: 'named' },
          { source: `source-${from}`, basis: 'named' },
        ],
      },
    ],
    standing: n % 9 ? 'reported' : 'alleged',
  };
}

/** Integers below a bound, the same for a seed every time (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
