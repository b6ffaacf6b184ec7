import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDossier } from '../reading/read-dossier.ts';
import type { Attestation, Source } from '../schema.ts';
import { known } from '../small-dossier.fixture.ts';
import { countOutlets } from './count-outlets.ts';

const kinds: Record<string, Source['kind']> = {
  daily: 'outlet',
  evening: 'outlet',
  weekly: 'outlet',
  monthly: 'article',
  guards: 'unnamed',
  ada: 'on-record',
  post: 'post',
};
const sources = new Map(Object.entries(kinds).map(([id, kind]) => [id, { kind }]));

/** "daily guards": an account of the daily, on the word of the guards. */
const attested = (ways: readonly string[]): Attestation[] =>
  ways.map((way, at) => {
    const [first = '', ...rest] = way.split(' ');
    const link = (source: string) => ({ source, basis: 'named' as const });
    return {
      account: `account-${at}`,
      paragraphs: [1],
      attribution: [link(first), ...rest.map(link)],
    };
  });

/** Ways; outlets; independent ones; on whose word the others carry it. */
test.each<[readonly string[], string[], number, string[]]>([
  [['daily guards'], ['daily'], 1, []],
  [
    ['daily guards', 'evening daily guards', 'weekly daily'],
    ['daily', 'evening', 'weekly'],
    1,
    ['daily 2'],
  ],
  [['daily guards', 'evening guards'], ['daily', 'evening'], 2, []],
  [['daily guards', 'daily ada'], ['daily'], 1, []],
  [['daily guards', 'evening daily guards', 'evening ada'], ['daily', 'evening'], 2, []],
  // The weekly has it from the evening, which has it from the daily.
  [
    ['daily ada', 'evening daily ada', 'weekly evening'],
    ['daily', 'evening', 'weekly'],
    1,
    ['daily 2'],
  ],
  // The daily is no account of the dossier, and an outlet all the same.
  [['evening daily', 'monthly daily'], ['evening', 'monthly'], 0, ['daily 2']],
  // A post is an outlet where it is an account itself.
  [['post ada', 'daily post ada'], ['post', 'daily'], 1, ['post 1']],
  [['daily post ada', 'evening ada'], ['daily', 'evening'], 2, []],
  // Each on the other's word.
  [['daily evening', 'evening daily'], ['daily', 'evening'], 0, ['evening 1', 'daily 1']],
])('%j', (ways, outlets, independent, relying) => {
  const count = countOutlets(attested(ways), sources);
  expect(count.rows.map(({ outlet }) => outlet)).toEqual(outlets);
  expect(count.independent).toBe(independent);
  expect(count.onWordOf.map(({ outlet, count }) => `${outlet} ${count}`)).toEqual(relying);
});

/** Counted by hand in `docs/example-three-accounts.json`: outlets, independent ones, on whose word the others. */
const byHand: Record<string, [number, number, string[]]> = {
  'lamp-out': [3, 1, ['coast-daily 2']],
  'never-out': [2, 1, ['evening-wire 1']],
  'no-answer': [1, 1, []],
  'heron-aground': [2, 2, []],
  'repairs-cost': [1, 1, []],
};

test('the counts of the story in the documentation equal a count by hand, and nothing is wrong with it', () => {
  const read = readDossier(readFileSync('docs/example-three-accounts.json', 'utf8'));
  expect(read.problems).toEqual([]);
  const { claims, sources } = known(read.dossier);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counted = claims.map(({ id, attested }) => {
    const { rows, independent, onWordOf } = countOutlets(attested, byId);
    return [
      id,
      [rows.length, independent, onWordOf.map(({ outlet, count }) => `${outlet} ${count}`)],
    ];
  });
  expect(Object.fromEntries(counted)).toEqual(byHand);
});
