import { expect, test } from 'vitest';
import { checkShape } from '../dossier/reading/check-shape.ts';
import type { Dossier } from '../dossier/schema.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { marked } from '../recognition/marked.fixture.ts';
import { keptDossier } from './kept-dossier.ts';

/** English enough around a sentence that is too short to tell. */
const around =
  'It was the first of the days that they had in the town by the sea, and it is said to be so.';

function kept(paragraphs: readonly string[], more: object = {}): Dossier | undefined {
  const article = { title: 'The ferry', address: 'https://harbour.example/ferry', ...more };
  return keptDossier('kept-1', { ...article, paragraphs: [...paragraphs, around] }, '2026-05-04')
    ?.dossier;
}

/** `kind: safe names; weak names`, with a star where they wait for something else of the article. */
const litIn = (text: string, more: object = {}): string[] =>
  (kept([text], more)?.entities ?? []).map(
    ({ kind, names }) =>
      `${kind}: ${names
        .filter(({ use }) => use !== 'decoy')
        .map((one) => `${one.use === 'safe' ? '' : one.context ? '*' : '~'}${one.names.join(', ')}`)
        .join('; ')}`,
  );

test.each<[string, string, string[]]>([
  [
    'a full name anywhere, its surname only beside it, a first name never',
    'Maria Lindqvist left. Lindqvist was late, and Maria said so. Maria slept.',
    ['person: Maria Lindqvist; ~Lindqvist'],
  ],
  ['no surname of which no full name is known', 'The mayor met Mr. Lindqvist at noon.', []],
  [
    'a ministry, which every country has, only with the article',
    'Ola Berg of the Ministry of Fish said so.',
    ['person: Ola Berg; ~Berg', 'body: *Ministry of Fish'],
  ],
  [
    'a place only with the article, a country never',
    'Ola Berg left Harbour Beach for Germany.',
    ['person: Ola Berg; ~Berg', 'place: *Harbour Beach'],
  ],
  [
    'no paper and no agency',
    'Ola Berg told Reuters and the Harbour Times that it sank.',
    ['person: Ola Berg; ~Berg'],
  ],
  [
    'a party of everyday words only with the article',
    'Ola Berg left the Democratic Party.',
    ['person: Ola Berg; ~Berg', 'organisation: *Democratic Party'],
  ],
  [
    'any other party only with the article, too',
    'Ola Berg left the Peronist Party.',
    ['person: Ola Berg; ~Berg', 'organisation: *Peronist Party'],
  ],
  ['a firm anywhere', 'Baltic Ferry Holdings sank.', ['company: Baltic Ferry Holdings']],
])('it lights %s', (_, text, names) => {
  expect(litIn(text).sort()).toEqual([...names].sort());
});

test.each([
  ['a man of the name', '[Anna Weber] left. [Weber] slept. Mr. Weber came.'],
  ['a paper of the place', '[Ola Berg] left [Harbour Beach]. The Harbour Beach Journal said so.'],
])('it leaves %s dark', (_, row) => {
  const text = 'Anna Weber said that Weber slept. Ola Berg said that he had left Harbour Beach.';
  const dossier = kept([text]) as Dossier;
  expect(marked(row, compileLexicon([dossier]))).toBe(row);
  expect(marked(row, compileLexicon([dossier, { ...dossier, id: 'kept-2' }]))).toBe(row);
});

test('it lights neither who wrote it nor where it stood', () => {
  expect(
    litIn('Ola Berg met Anna Weber at Tide Holdings.', {
      author: 'By Anna Weber',
      site: 'Tide Holdings',
    }),
  ).toEqual(['person: Ola Berg; ~Berg']);
});

test('it lights at most thirty entities', () => {
  const letters = [...'BCDFGHJKLMNPRSTVWZ'];
  const names = letters.flatMap((one) =>
    letters.map((two) => `Anna ${one}e${two.toLowerCase()}ik`),
  );
  const text = names.map((name) => `${name} said that it sank.`);
  expect(kept(text)?.entities).toHaveLength(30);
});

test('it quotes what is said of whom, with who says it and where', () => {
  const dossier = kept(['Anna Weber reportedly said that the ferry of Ola Berg sank.']) as Dossier;
  expect(dossier.claims).toEqual([
    {
      id: 'fact-1',
      text: 'Anna Weber reportedly said that the ferry of Ola Berg sank.',
      short: 'Anna Weber: “Anna Weber reportedly said that the ferry of Ola Berg sank.”',
      wording: 'quoted',
      entities: ['anna-weber', 'ola-berg'],
      attested: [
        {
          account: 'article',
          paragraphs: [1],
          attribution: [
            { source: 'article', basis: 'named' },
            { source: 'anna-weber', basis: 'named' },
          ],
          hedge: 'reportedly',
        },
      ],
      standing: 'reported',
    },
  ]);
  expect(dossier).toMatchObject({
    foundBy: 'program',
    accounts: [{ url: 'https://harbour.example/ferry' }],
  });
  expect(checkShape(dossier).problems).toEqual([]);
});

test('nobody’s name stands before a sentence that does not say who speaks', () => {
  const { claims } = kept([
    'Anna Weber said on Monday that the ferry sank. She said that it was old.',
  ]) as Dossier;
  expect(claims.map(({ short }) => short)).toEqual([
    'Anna Weber: “Anna Weber said on Monday that the ferry sank.”',
    'harbour.example: “She said that it was old.”',
  ]);
});

test('no name stands before a quotation that nobody is said to say', () => {
  const { claims } = kept(['Anna Weber left. “It sank,” Weber said. “I saw it sink.”']) as Dossier;
  expect(claims.map(({ short }) => short).at(-1)).toBeUndefined();
});

test('what is quoted in a sentence stands in inner marks', () => {
  const { claims } = kept(['“It sank,” said Anna Weber.']) as Dossier;
  expect(claims.map(({ text, short }) => [text, short])).toEqual([
    ['“It sank,” said Anna Weber.', 'Anna Weber: “‘It sank,’ said Anna Weber.”'],
  ]);
});

const ferry =
  'Anna Weber said that the ferry of the old town by the sea had sunk at noon with all of its sheep on board';
const afternoon =
  ' the harbour was closed for all of the morning and for most of the rainy afternoon'.repeat(3);

test.each([
  ['a semicolon', `${ferry};${afternoon}.`, `${ferry} …`],
  ['no comma', `While ${ferry},${afternoon}.`, `While ${ferry},${afternoon}.`],
  ['no semicolon before “but”', `${ferry}; but${afternoon}.`, `${ferry}; but${afternoon}.`],
])('a long sentence ends at %s', (_, sentence, text) => {
  expect((kept([sentence]) as Dossier).claims[0]?.text).toBe(text);
});

test('a name that stands alone is no statement', () => {
  const { claims } = kept(['Anna Weber said that it sank.', 'Anna Weber.']) as Dossier;
  expect(claims).toHaveLength(1);
});

test('a sentence that several answer for is the word of the one who tells it all, a quotation of its speaker', () => {
  const { claims } = kept([
    'According to Anna Weber, Ola Berg denied that the ferry had sunk.',
    '“It sank,” Ola Berg told the Harbour Times.',
  ]) as Dossier;
  expect(claims.map(({ short }) => short?.split(':')[0])).toEqual(['Anna Weber', 'Ola Berg']);
});

test('it makes up no brief, no topic and no dispute', () => {
  const dossier = kept(['Anna Weber said that it sank. Ola Berg denied that it sank.']) as Dossier;
  expect(dossier.entities.every(({ brief }) => !brief)).toBe(true);
  expect([dossier.topics, dossier.disputes]).toEqual([[], []]);
});

/** `denial << denied` */
const denialsIn = (...paragraphs: string[]): string[] => {
  const { claims, relations } = kept(paragraphs) as Dossier;
  const text = (id: string): string => claims.find((claim) => claim.id === id)?.text ?? '';
  return relations.map(({ kind, from, to }) => `${text(from)} ${kind} ${text(to)}`);
};

test.each<[string, string[], string[]]>([
  [
    'in the words of what it denies',
    [
      'Anna Weber said that Ola Berg had sold the old ferry to the bank. Berg denied that he had sold the ferry.',
    ],
    [
      'Berg denied that he had sold the ferry. denies Anna Weber said that Ola Berg had sold the old ferry to the bank.',
    ],
  ],
  [
    'that follows at once',
    ['Anna Weber said that Ola Berg had sold the old ferry.', 'Berg denied the allegation.'],
    ['Berg denied the allegation. denies Anna Weber said that Ola Berg had sold the old ferry.'],
  ],
  [
    'that says besides only what it calls it',
    [
      'Anna Weber said that Ola Berg had sold the old ferry.',
      'Mr. Berg denied the accusation and called it “a tale for children”.',
    ],
    [
      'Mr. Berg denied the accusation and called it “a tale for children”. denies Anna Weber said that Ola Berg had sold the old ferry.',
    ],
  ],
  [
    'of something else',
    [
      'Anna Weber said that Ola Berg had sold the old ferry. Berg denied that his brother had ever been paid by the harbour.',
    ],
    [],
  ],
  ['of what nobody was said to say', ['Ola Berg left town early. Berg denied the allegation.'], []],
  [
    'by somebody whom it is not about',
    ['Anna Weber said that Ola Berg had sold the old ferry. Paul Holm denied the allegation.'],
    [],
  ],
])('a denial %s', (_, paragraphs, expected) => {
  expect(denialsIn(...paragraphs)).toEqual(expected);
});

test('a denied statement says so', () => {
  const { claims } = kept([
    'Anna Weber said that Ola Berg had sold the old ferry.',
    'Berg denied the allegation.',
  ]) as Dossier;
  expect(claims.map(({ standing }) => standing)).toEqual(['denied', 'reported']);
});

test('of a language that nothing is known of it lights names by their form, and says so', () => {
  const sentence =
    'Ebbe Lindqvist sade i går kväll att staden inte höll med honom, eftersom hamnen vore alldeles för dyr för alla som bor där.';
  const paragraphs = [sentence, `Senare kom Tuve Holmgren, och ${sentence}`];
  const article = { title: '', address: '', language: 'sv', paragraphs };
  const { dossier, gap } = keptDossier('kept-1', article, '2026-05-04') ?? {};
  expect(gap).toBe('unknown-language');
  expect(dossier?.entities.map(({ name }) => name)).toEqual(['Ebbe Lindqvist']);
});
