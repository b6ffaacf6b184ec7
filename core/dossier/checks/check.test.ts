import { describe, expect, it } from 'vitest';
import type { Claim, Dossier } from '../schema.ts';
import { checkDossier } from './check.ts';
import { type Rule, rules } from './problem.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  text: 'The gazette says that the mayor met the miller.',
  entities: ['mayor'],
  attribution: [{ source: 'gazette', basis: 'named' }],
  kind: 'article',
  standing: 'reported',
  paragraphs: [1],
  ...more,
});

/** A dossier in which nothing is wrong: three claims of a gazette of March 1903. */
function soundDossier(): Dossier {
  const claims = [
    claim('met', { standing: 'denied', deniedBy: ['never-met'] }),
    claim('never-met', {
      text: 'The mayor said that he never met the miller.',
      when: { words: 'May 1902', from: '1902-05', precision: 'month' },
      denies: ['met'],
    }),
    claim('silent', {
      text: 'The miller, not named, gave no answer.',
      attribution: [
        { source: 'gazette', basis: 'named' },
        { source: 'miller', basis: 'named' },
      ],
      kind: 'unnamed',
      silence: 'no-reply',
      paragraphs: [3],
    }),
  ];
  return {
    format: 1,
    id: 'mill',
    title: 'The mill',
    summary: 'Who met whom at the mill.',
    language: 'en',
    author: 'A reader',
    edited: '1903-04-01',
    account: {
      description: 'A report by the gazette',
      short: 'report',
      published: { words: 'March 1903', from: '1903-03', precision: 'month' },
      paragraphs: 3,
      headings: [2],
      caveats: [],
    },
    entities: [
      {
        id: 'mayor',
        kind: 'person',
        name: 'Ada Example',
        gist: 'The mayor.',
        names: [
          { language: 'any', use: 'safe', names: ['Ada Example'] },
          { language: 'en', use: 'needs-company', names: ['Ada'] },
        ],
      },
    ],
    sources: [
      { id: 'gazette', kind: 'article', name: 'The gazette', gist: 'A weekly.' },
      { id: 'miller', kind: 'unnamed', name: 'The miller', gist: 'Not named.' },
    ],
    claims,
    disputes: [
      {
        id: 'meeting',
        question: 'Did they meet?',
        sides: [
          { line: 'They did.', claims: ['met'] },
          { line: 'They did not.', claims: ['never-met'] },
        ],
      },
    ],
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a row breaks a dossier in ways its types forbid.
type Broken = any;

/** Rule, what breaks it, where the problem is said to be, and part of the sentence. */
const rows: [Rule, (dossier: Broken) => void, string, string][] = [
  ['shape', ({ claims }) => delete claims[0].attribution, 'claims[0].attribution', 'on whose word'],
  ['shape', ({ claims }) => (claims[0].attribution = []), 'claims[0].attribution[0]', 'one link'],
  [
    'shape',
    ({ claims }) => delete claims[0].paragraphs,
    'claims[0].paragraphs',
    'which paragraphs',
  ],
  ['shape', ({ claims }) => (claims[0].paragraphs = []), 'claims[0].paragraphs', 'at least one'],
  ['shape', ({ claims }) => (claims[0].standing = 'true'), 'claims[0].standing', '"true"'],
  ['shape', ({ entities }) => (entities[0].id = 'The Mayor'), 'entities[0].id', 'lower-case'],
  ['id-twice', ({ claims }) => claims.push(claim('silent')), 'claims[3].id', '“silent”'],
  [
    'unknown-id',
    ({ claims }) => claims[0].entities.push('baker'),
    'claims[0].entities[1]',
    'baker',
  ],
  [
    'unknown-id',
    ({ claims }) => (claims[0].attribution = [{ source: 'baker', basis: 'named' }]),
    'claims[0].attribution[0]',
    'no source “baker”',
  ],
  ['unknown-id', ({ claims }) => (claims[0].denies = ['gone']), 'claims[0].denies[0]', '“gone”'],
  ['unknown-id', ({ claims }) => (claims[0].answers = ['gone']), 'claims[0].answers[0]', '“gone”'],
  [
    'unknown-id',
    ({ disputes }) => disputes[0].sides[1].claims.push('gone'),
    'disputes[0].sides[1].claims[1]',
    'no claim “gone”',
  ],
  ['unknown-id', ({ sources }) => (sources[0].entity = 'baker'), 'sources[0].entity', 'entity'],
  [
    'unknown-id',
    ({ entities }) => (entities[0].names[1].company = { entities: ['baker'] }),
    'entities[0].names[1].company.entities[0]',
    'no entity “baker”',
  ],
  [
    'unused-source',
    ({ sources }) => sources.push({ ...sources[0], id: 'rumour' }),
    'sources[2]',
    '“rumour”',
  ],
  ['kind-without-source', ({ claims }) => (claims[0].kind = 'sworn'), 'claims[0].kind', '“sworn”'],
  [
    'tied-to-itself',
    ({ claims }) => (claims[2].contradicts = ['silent']),
    'claims[2].contradicts[0]',
    'take “silent” out',
  ],
  ['shape', ({ claims }) => claims[0].entities.push('mayor'), 'claims[0].entities', 'twice'],
  ['shape', ({ claims }) => (claims[1].when.from = '1902-02-29'), 'claims[1].when.from', 'no such'],
  ['shape', ({ claims }) => (claims[1].when.from = '0000'), 'claims[1].when.from', 'no such day'],
  ['tied-one-way', ({ claims }) => delete claims[1].denies, 'claims[0].deniedBy[0]', 'add “met”'],
  ['tied-one-way', ({ claims }) => (claims[2].denies = ['met']), 'claims[2].denies[0]', 'deniedBy'],
  [
    'tied-one-way',
    ({ claims }) => (claims[2].contradicts = ['met']),
    'claims[2].contradicts[0]',
    'to “contradicts” of “met”',
  ],
  [
    'tied-one-way',
    ({ claims }) => (claims[2].answers = ['met']),
    'claims[2].answers[0]',
    'one way',
  ],
  [
    'tied-one-way',
    ({ claims }) => (claims[0].answeredBy = ['silent']),
    'claims[0].answeredBy[0]',
    'to “answers” of “silent”',
  ],
  [
    'standing-without-tie',
    ({ claims }) => (claims[1].standing = 'denied'),
    'claims[1].standing',
    '“denied”',
  ],
  [
    'standing-without-tie',
    ({ claims }) => (claims[1].standing = 'disputed'),
    'claims[1].standing',
    '“disputed”',
  ],
  [
    'silence-is-no-denial',
    ({ claims }) => (claims[1].silence = 'unaware'),
    'claims[1].denies',
    'denies nothing',
  ],
  [
    'doubt-without-note',
    ({ claims }) => (claims[2].standing = 'doubtful-wording'),
    'claims[2].note',
    'what is doubtful',
  ],
  [
    'paragraph-outside',
    ({ claims }) => claims[0].paragraphs.push(4),
    'claims[0].paragraphs[1]',
    '3',
  ],
  [
    'paragraph-outside',
    ({ claims }) => claims[0].paragraphs.push(2),
    'claims[0].paragraphs[1]',
    'heading',
  ],
  [
    'paragraph-uncited',
    ({ claims }) => (claims[2].paragraphs = [1]),
    'account.paragraphs',
    'paragraph 3',
  ],
  [
    'date-after-article',
    ({ claims }) => (claims[1].when.from = '1903-04'),
    'claims[1].when.from',
    '1903-04 is later',
  ],
  [
    'date-after-article',
    ({ claims }) => (claims[0].saidWhen = { words: '1904', to: '1904', precision: 'year' }),
    'claims[0].saidWhen.to',
    '1904 is later',
  ],
  [
    'dates-reversed',
    ({ claims }) => (claims[1].when.to = '1902-04'),
    'claims[1].when.to',
    'before',
  ],
  [
    'name-twice',
    ({ entities }) => entities[0].names[1].names.push('Ada Example'),
    'entities[0].names[1].names[1]',
    'of “mayor” (any, safe)',
  ],
  [
    'name-twice',
    ({ entities }) =>
      entities.push({ ...entities[0], id: 'deputy', names: [names('Ada Example')] }),
    'entities[1].names[0].names[0]',
    'of “mayor”',
  ],
  [
    'name-twice',
    ({ entities }) => entities[0].names.push({ ...names('Ada Example'), use: 'decoy' }),
    'entities[0].names[2].names[0]',
    '“Ada Example”',
  ],
  ...['X', 'Mars', 'IT', 'Us', '普'].map((name): (typeof rows)[number] => [
    'name-too-common',
    ({ entities }) => entities[0].names[0].names.push(name),
    'entities[0].names[0].names[1]',
    `“${name}” is`,
  ]),
  [
    'name-without-company',
    ({ entities }) => entities[0].names.shift(),
    'entities[0].names[0]',
    'no safe name',
  ],
  ...['<b>bold</b>', 'see https://a.example/', '[a](b)', 'a &amp; b', '**a**', 'a\u202eb'].map(
    (text): (typeof rows)[number] => [
      'markup',
      ({ claims }) => (claims[0].text = text),
      'claims[0].text',
      'not plain text',
    ],
  ),
  ['placeholder', ({ entities }) => (entities[0].gist = 'TODO: who?'), 'entities[0].gist', 'still'],
  ...['admitted', 'claimed', 'exposed', 'refuted', 'revealed', 'lied', 'Claims'].map(
    (verb): (typeof rows)[number] => [
      'verb',
      ({ claims }) => (claims[0].text = `The mayor ${verb} it.`),
      'claims[0].text',
      `“${verb}”`,
    ],
  ),
  [
    'adjective',
    ({ sources }) => (sources[0].gist = 'A notorious weekly.'),
    'sources[0].gist',
    '“notorious”',
  ],
  [
    'unnamed-unsaid',
    ({ claims }) => (claims[2].text = 'The miller gave no answer.'),
    'claims[2].text',
    'does not say so',
  ],
  [
    'copied',
    ({ claims }) => (claims[0].text = 'It says: seven ships came in from the sea.'),
    'claims[0].text',
    '“seven ships came in from the sea”',
  ],
];

const names = (name: string) => ({ language: 'any', use: 'safe', names: [name] });
const article = 'That day, seven ships came in -- from the sea.';
const broken = (change: (dossier: Broken) => void): Dossier => {
  const dossier = soundDossier();
  change(dossier);
  return dossier;
};

describe('the check of a dossier', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkDossier(soundDossier(), article)).toEqual([]);
  });

  it.each(rows)('says where %s is broken (%#)', (rule, change, path, sentence) => {
    const problems = checkDossier(broken(change), article);
    const found = problems.find((problem) => problem.rule === rule && problem.path === path);
    expect(found?.sentence, JSON.stringify(problems)).toContain(sentence);
  });

  it('has a row above for every rule', () => {
    expect([...new Set(rows.map(([rule]) => rule))].sort()).toEqual([...rules].sort());
  });
});

/** What resembles a broken rule and is none. */
const allowed: [string, (dossier: Broken) => void][] = [
  ['six words of the article', ({ claims }) => (claims[0].text = 'Seven ships came in from the.')],
  ['a verb that somebody is quoted with', ({ claims }) => (claims[0].text = 'She “claimed” it.')],
  ['a year that holds the article', ({ claims }) => (claims[1].when.from = '1903')],
  ['an ampersand', ({ claims }) => (claims[0].text = 'Smith & Sons said it; R&D too.')],
  ['an abbreviation in capitals', ({ entities }) => entities[0].names[0].names.push('РФ', 'US')],
  ['a short name in company', ({ entities }) => entities[0].names[1].names.push('X')],
  [
    'a name of two entities that each waits for company',
    ({ entities }) =>
      entities.push({
        ...entities[0],
        id: 'deputy',
        names: [names('Ada Deputy'), { ...names('Ada'), use: 'needs-company' }],
      }),
  ],
  [
    'judging words in a language that the lists do not know',
    (dossier) => {
      dossier.language = 'de';
      dossier.claims[0].text = 'Der Müller lies den Brief fallen.';
    },
  ],
];

describe('the check lets pass', () => {
  it.each(allowed)('%s', (_, change) => {
    expect(checkDossier(broken(change), article)).toEqual([]);
  });
});
