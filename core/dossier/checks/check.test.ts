import { describe, expect, it } from 'vitest';
import { problemInEnglish } from '../../../tools/dossier/problem-in-english.ts';
import { type Problem, type ProblemRule, pathText, valuesOfRules } from '../problem.ts';
import { readDossier } from '../reading/read-dossier.ts';
import type { Claim, Dossier } from '../schema.ts';
import { checkCopied } from './check-copied.ts';

const way = (paragraph: number, ...sources: string[]): Claim['attested'] => [
  {
    account: 'gazette',
    paragraphs: [paragraph],
    attribution: [
      { source: 'gazette', basis: 'named' },
      ...sources.map((source) => ({ source, basis: 'named' as const })),
    ],
  },
];

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  text: 'The gazette says that the mayor met the miller.',
  entities: ['mayor'],
  attested: way(1),
  standing: 'reported',
  ...more,
});

/** A dossier in which nothing is wrong: three claims of a gazette of March 1903. */
function soundDossier(): Dossier {
  const claims = [
    claim('met', { standing: 'denied', topic: 'meetings' }),
    claim('never-met', {
      text: 'The mayor said that in May 1902 he may have met the miller, not named.',
      short: 'The mayor: in May 1902 he may have met the unnamed miller.',
      when: { words: 'May 1902', from: '1902-05', precision: 'month' },
      formerly: ['denial'],
    }),
    claim('silent', {
      text: 'The miller, not named, gave no answer.',
      attested: way(3, 'miller'),
      silence: 'no-reply',
    }),
  ];
  return {
    format: 2,
    id: 'mill',
    title: 'The mill',
    summary: 'Who met whom at the mill.',
    language: 'en',
    author: 'A reader',
    edited: '1903-04-01',
    accounts: [
      {
        id: 'gazette',
        description: 'A report by the gazette',
        short: 'report',
        published: { words: 'March 1903', from: '1903-03', precision: 'month' },
        paragraphs: 3,
        headings: [2],
        caveats: [],
        url: 'https://gazette.example/mill',
      },
    ],
    topics: [{ id: 'meetings', title: 'Meetings' }],
    entities: [
      {
        id: 'mayor',
        kind: 'person',
        name: 'Ada Example',
        gist: 'The mayor.',
        wikidata: 'Q1',
        brief: [
          { text: 'She met the miller, the gazette says.', claims: ['met'] },
          { text: 'The Gazette quotes her denial.', claims: ['never-met'] },
        ],
        names: [
          { language: 'any', use: 'safe', names: ['Ada Example'] },
          { language: 'en', use: 'needs-context', names: ['Ada'] },
        ],
      },
    ],
    sources: [
      { id: 'gazette', kind: 'article', name: 'The Gazette', gist: 'A weekly.' },
      { id: 'miller', kind: 'unnamed', name: 'The miller', gist: 'Not named.' },
    ],
    claims,
    relations: [{ kind: 'denies', from: 'never-met', to: 'met' }],
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

/** Rule, what breaks it, where the problem is said to be, and its values. */
type Row = [ProblemRule, (dossier: Broken) => void, string, Problem['values']];

const rows: Row[] = [
  [
    'missing',
    ({ claims }) => delete claims[0].attested,
    'claims[0].attested',
    { field: 'attested' },
  ],
  ['empty-list', ({ claims }) => (claims[0].attested = []), 'claims[0].attested', {}],
  [
    'missing',
    ({ claims }) => delete claims[0].attested[0].attribution,
    'claims[0].attested[0].attribution',
    { field: 'attribution' },
  ],
  [
    'empty-list',
    ({ claims }) => (claims[0].attested[0].attribution = []),
    'claims[0].attested[0].attribution',
    {},
  ],
  [
    'empty-list',
    ({ claims }) => (claims[0].attested[0].paragraphs = []),
    'claims[0].attested[0].paragraphs',
    {},
  ],
  ['missing', (dossier) => delete dossier.relations, 'relations', { field: 'relations' }],
  [
    'wrong-value',
    ({ claims }) => (claims[0].silence = 'true'),
    'claims[0].silence',
    { expected: '("no-reply" | "unaware" | "no-comment")', received: '"true"' },
  ],
  ['unknown-format', (dossier) => (dossier.format = 7), 'format', {}],
  ['not-an-id', ({ entities }) => (entities[0].id = 'The Mayor'), 'entities[0].id', {}],
  ['id-repeated', ({ claims }) => claims[0].entities.push('mayor'), 'claims[0].entities', {}],
  ['empty-text', (dossier) => (dossier.title = ' '), 'title', {}],
  ['half-character', (dossier) => (dossier.title = '\ud83d'), 'title', {}],
  ['too-long', (dossier) => (dossier.title = 'x'.repeat(5001)), 'title', { most: 5000 }],
  [
    'too-many',
    ({ entities }) => entities[0].brief.push(entities[0].brief[0], entities[0].brief[0]),
    'entities[0].brief',
    { most: 3 },
  ],
  ['one-sided', ({ disputes }) => disputes[0].sides.pop(), 'disputes[0].sides', {}],
  ['number-too-small', (dossier) => (dossier.expires = 0), 'expires', { least: 1 / 6 }],
  ['number-too-large', (dossier) => (dossier.expires = 366), 'expires', { most: 365 }],
  ['not-a-date', (dossier) => (dossier.edited = 'May 1903'), 'edited', {}],
  ['no-such-day', ({ claims }) => (claims[1].when.from = '1902-02-29'), 'claims[1].when.from', {}],
  ['no-such-day', ({ claims }) => (claims[1].when.from = '0000'), 'claims[1].when.from', {}],
  ['not-wikidata', ({ entities }) => (entities[0].wikidata = 'mayor'), 'entities[0].wikidata', {}],
  ...(
    [
      ['url-unreadable', 'gazette.example'],
      ['url-host', 'https://'],
      ['url-host', 'https://*.example/x'],
      ['url-not-https', 'http://gazette.example/'],
      ['url-not-https', 'javascript:alert(1)'],
      ['url-not-https', 'data:text/html,x'],
      ['url-not-https', 'blob:https://gazette.example/1'],
      ['url-with-password', 'https://gazette.example@evil.example/'],
      ['url-with-password', 'https://:secret@gazette.example/'],
      ['url-control-character', 'https://gazette.example/\u202egpj.exe'],
      ['url-control-character', 'https://gazette.example/a b'],
      ['url-control-character', 'java\nscript:alert(1)'],
      ['url-control-character', 'https://gazette\u200b.example/'],
    ] as const
  ).map(
    ([rule, url]): Row => [rule, ({ sources }) => (sources[1].url = url), 'sources[1].url', {}],
  ),
  [
    'url-too-long',
    ({ accounts }) => (accounts[0].url = `https://gazette.example/${'x'.repeat(1_000_000)}`),
    'accounts[0].url',
    { most: 2000 },
  ],
  [
    'id-twice',
    ({ claims }) => claims.push(claim('silent')),
    'claims[3].id',
    { id: 'silent', list: 'claims' },
  ],
  [
    'id-twice',
    ({ accounts }) => accounts.push(accounts[0]),
    'accounts[1].id',
    { id: 'gazette', list: 'accounts' },
  ],
  [
    'formerly-taken',
    ({ claims }) => (claims[0].formerly = ['silent']),
    'claims[0].formerly[0]',
    { id: 'silent' },
  ],
  [
    'formerly-taken',
    ({ claims }) => (claims[2].formerly = ['denial']),
    'claims[2].formerly[0]',
    { id: 'denial' },
  ],
  ...(
    [
      ['entity', ({ claims }) => claims[0].entities.push('gone'), 'claims[0].entities[1]'],
      ['entity', ({ sources }) => (sources[0].entity = 'gone'), 'sources[0].entity'],
      [
        'entity',
        ({ entities }) => (entities[0].names[1].context = { entities: ['gone'] }),
        'entities[0].names[1].context.entities[0]',
      ],
      [
        'source',
        ({ claims }) => (claims[0].attested = way(1, 'gone')),
        'claims[0].attested[0].attribution[1].source',
      ],
      [
        'account',
        ({ claims }) => (claims[0].attested[0].account = 'gone'),
        'claims[0].attested[0].account',
      ],
      ['topic', ({ claims }) => (claims[0].topic = 'gone'), 'claims[0].topic'],
      ['claim', ({ relations }) => (relations[0].to = 'gone'), 'relations[0].to'],
      [
        'claim',
        ({ entities }) => entities[0].brief[0].claims.push('gone'),
        'entities[0].brief[0].claims[1]',
      ],
      [
        'claim',
        ({ disputes }) => disputes[0].sides[1].claims.push('gone'),
        'disputes[0].sides[1].claims[1]',
      ],
    ] as [string, (dossier: Broken) => void, string][]
  ).map(([thing, change, path]): Row => ['unknown-id', change, path, { thing, id: 'gone' }]),
  [
    'unused-source',
    ({ sources }) => sources.push({ ...sources[0], id: 'rumour' }),
    'sources[2]',
    { id: 'rumour' },
  ],
  [
    'unused-account',
    ({ accounts }) => accounts.push({ ...accounts[0], id: 'monthly' }),
    'accounts[1]',
    { id: 'monthly' },
  ],
  [
    'known-by-outside',
    ({ claims }) => (claims[0].attested[0].knownBy = 'miller'),
    'claims[0].attested[0].knownBy',
    { id: 'miller' },
  ],
  [
    'relation-to-itself',
    ({ relations }) => relations.push({ kind: 'contradicts', from: 'silent', to: 'silent' }),
    'relations[1].to',
    { id: 'silent' },
  ],
  [
    'too-many-relations',
    ({ relations }) =>
      relations.push(
        ...Array.from({ length: 201 }, (_, number) => ({
          kind: 'denies' as const,
          from: 'met',
          to: `other-${number}`,
        })),
      ),
    'relations[200]',
    { id: 'met', most: 200 },
  ],
  ...(['words', 'before', 'after'] as const).map(
    (field): Row => [
      'too-many',
      ({ entities }) => {
        entities[0].names[1].context = {
          [field]: Array.from({ length: 501 }, (_, number) => `word ${number}`),
        };
      },
      `entities[0].names[1].context.${field}`,
      { most: 500 },
    ],
  ),
  [
    'too-many',
    ({ claims }) => (claims[0].cues = Array(501).fill('ferry')),
    'claims[0].cues',
    { most: 500 },
  ],
  [
    'too-many',
    ({ claims }) => (claims[0].entities = Array.from({ length: 101 }, (_, at) => `one-${at}`)),
    'claims[0].entities',
    { most: 100 },
  ],
  [
    'relation-twice',
    ({ relations }) =>
      relations.push(
        { kind: 'beside', from: 'silent', to: 'met' },
        { kind: 'beside', from: 'met', to: 'silent' },
      ),
    'relations[2]',
    { kind: 'beside', from: 'met', to: 'silent' },
  ],
  ...(['denied', 'disputed'] as const)
    .map(
      (standing): Row => [
        'standing-without-relation',
        ({ claims }) => (claims[1].standing = standing === 'denied' ? 'denied' : 'disputed'),
        'claims[1].standing',
        { standing },
      ],
    )
    .slice(0, 1),
  [
    'standing-without-relation',
    ({ claims }) => (claims[2].standing = 'disputed'),
    'claims[2].standing',
    { standing: 'disputed' },
  ],
  [
    'silence-is-no-denial',
    ({ claims }) => (claims[1].silence = 'unaware'),
    'relations[0].kind',
    { silence: 'unaware' },
  ],
  [
    'doubt-without-note',
    ({ claims }) => (claims[2].standing = 'doubtful-wording'),
    'claims[2].note',
    {},
  ],
  [
    'paragraph-outside',
    ({ claims }) => claims[0].attested[0].paragraphs.push(4),
    'claims[0].attested[0].paragraphs[1]',
    { paragraph: 4, last: 3 },
  ],
  [
    'paragraph-is-heading',
    ({ claims }) => claims[0].attested[0].paragraphs.push(2),
    'claims[0].attested[0].paragraphs[1]',
    { paragraph: 2 },
  ],
  [
    'paragraph-uncited',
    ({ claims }) => (claims[2].attested = way(1, 'miller')),
    'accounts[0].paragraphs',
    { paragraph: 3 },
  ],
  [
    'date-after-account',
    ({ claims }) => (claims[1].when.from = '1903-04'),
    'claims[1].when.from',
    { date: '1903-04', last: '1903-03' },
  ],
  [
    'date-after-account',
    ({ claims }) => (claims[0].saidWhen = { words: '1904', to: '1904', precision: 'year' }),
    'claims[0].saidWhen.to',
    { date: '1904', last: '1903-03' },
  ],
  [
    'dates-reversed',
    ({ claims }) => (claims[1].when.to = '1902-04'),
    'claims[1].when.to',
    { from: '1902-05', to: '1902-04' },
  ],
  ...(
    [
      [
        ({ entities }) => entities[0].names[1].names.push('Ada Example'),
        'entities[0].names[1].names[1]',
      ],
      [
        ({ entities }) =>
          entities.push({ ...entities[0], id: 'deputy', names: [names('Ada Example')] }),
        'entities[1].names[0].names[0]',
      ],
      [
        ({ entities }) => entities[0].names.push({ ...names('Ada Example'), use: 'decoy' }),
        'entities[0].names[2].names[0]',
      ],
    ] as [(dossier: Broken) => void, string][]
  ).map(
    ([change, path]): Row => [
      'name-twice',
      change,
      path,
      { name: 'Ada Example', entity: 'mayor', language: 'any', use: 'safe' },
    ],
  ),
  ...(
    [
      ['name-everyday', 'Mars'],
      ['name-everyday', 'IT'],
      ['name-everyday', 'X'],
      ['name-everyday', 't\u200bhe'],
      ['name-everyday', 't\u00adhe'],
      ['name-everyday', 'the\ufe0f'],
      ['name-everyday', '\uff54\uff48\uff45'],
      ['name-everyday', 'said,'],
      ['name-everyday', '“of the”'],
      ['name-number', '\uff11\uff19\uff18\uff14'],
      ['name-too-short', 'a\u200d\u200db'],
      ['name-too-short', 'Us'],
      ['name-too-short', '普'],
      ['name-number', '1984'],
    ] as const
  ).map(
    ([rule, name]): Row => [
      rule,
      ({ entities }) => entities[0].names[0].names.push(name),
      'entities[0].names[0].names[1]',
      { name },
    ],
  ),
  ['name-without-context', ({ entities }) => entities[0].names.shift(), 'entities[0].names[0]', {}],
  [
    'brief-too-long',
    ({ entities }) => (entities[0].brief[0].text = `The Gazette: ${'a '.repeat(17)}`),
    'entities[0].brief[0].text',
    { words: 19, most: 18 },
  ],
  [
    'brief-without-source',
    ({ entities }) => (entities[0].brief[0].text = 'She met him.'),
    'entities[0].brief[0].text',
    {},
  ],
  [
    'brief-without-denial',
    ({ entities }) => entities[0].brief.pop(),
    'entities[0].brief',
    { id: 'met' },
  ],
  [
    'short-too-long',
    ({ claims }) => (claims[0].short = 'a '.repeat(15)),
    'claims[0].short',
    { words: 15, most: 14 },
  ],
  [
    'short-without-number',
    ({ claims }) => (claims[1].short = 'The mayor: he may have met the miller.'),
    'claims[1].short',
    { number: '1902' },
  ],
  [
    'short-without-hedge',
    ({ claims }) => (claims[1].short = 'The mayor met the miller in May 1902.'),
    'claims[1].short',
    { hedge: 'may' },
  ],
  ...(
    [
      ['<b>bold</b>', '<b>'],
      ['see https://a.example/', 'https://'],
      ['[a](b)', ']('],
      ['a &amp; b', '&amp;'],
      ['**a**', '**'],
      ['a\u202eb', '\u202e'],
    ] as const
  ).map(
    ([text, found]): Row => [
      'markup',
      ({ claims }) => (claims[0].text = text),
      'claims[0].text',
      { found: found === 'https://' ? 'https:/' : found },
    ],
  ),
  ['placeholder', ({ entities }) => (entities[0].gist = 'TODO: who?'), 'entities[0].gist', {}],
  ...['admitted', 'claimed', 'exposed', 'refuted', 'revealed', 'lied', 'Claims'].map(
    (verb): Row => [
      'verb',
      ({ claims }) => (claims[0].text = `The mayor ${verb} it.`),
      'claims[0].text',
      { found: verb },
    ],
  ),
  [
    'adjective',
    ({ sources }) => (sources[0].gist = 'A notorious weekly.'),
    'sources[0].gist',
    { found: 'notorious' },
  ],
  [
    'unnamed-unsaid',
    ({ claims }) => (claims[2].text = 'The miller gave no answer.'),
    'claims[2].text',
    {},
  ],
  [
    'copied',
    ({ claims }) => (claims[0].text = 'It says: seven ships came in from the sea.'),
    'claims[0].text',
    { words: 'seven ships came in from the sea' },
  ],
];

const names = (name: string) => ({ language: 'any', use: 'safe', names: [name] });
const article = 'That day, seven ships came in -- from the sea.';
const broken = (change: (dossier: Broken) => void): Dossier => {
  const dossier = soundDossier();
  change(dossier);
  return dossier;
};

/** As an import reads it, with the search for copied sentences. */
function problemsOf(dossier: Dossier): readonly Problem[] {
  const read = readDossier(JSON.stringify(dossier));
  return [...read.problems, ...(read.dossier ? checkCopied(read.dossier, article) : [])];
}

/** Of a file that is no text, or no dossier at all: see `read-dossier.test.ts`, `read-bytes.test.ts`. */
const ofFiles: readonly ProblemRule[] = [
  ...(['not-utf8', 'file-too-large', 'web-page', 'too-deep', 'not-json'] as const),
  ...(['field-twice', 'names-too-long'] as const),
];

describe('the check of a dossier', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(problemsOf(soundDossier())).toEqual([]);
  });

  it.each(rows)('says where %s is broken (%#)', (rule, change, path, values) => {
    const problems = problemsOf(broken(change));
    const found = problems.find((one) => one.rule === rule && pathText(one.path) === path);
    expect(found?.values, JSON.stringify(problems)).toEqual(values);
    expect(Object.keys(values).sort()).toEqual([...valuesOfRules[rule]].sort());
  });

  it.each(rows)('has a sentence for %s with all its values (%#)', (rule, _, __, values) => {
    const sentence = problemInEnglish({ rule, path: [], values } as Problem);
    expect(sentence).not.toMatch(/undefined|NaN|\.$/);
  });

  it('has a row above for every rule', () => {
    const tried = new Set([...rows.map(([rule]) => rule), ...ofFiles]);
    expect([...tried].sort()).toEqual(Object.keys(valuesOfRules).sort());
  });
});

/** Changes that resemble a broken rule and are allowed. */
const allowed: [string, (dossier: Broken) => void][] = [
  ['six words of the article', ({ claims }) => (claims[0].text = 'Seven ships came in from the.')],
  ['a verb that somebody is quoted with', ({ claims }) => (claims[0].text = 'She “claimed” it.')],
  ['a year that holds the article', ({ claims }) => (claims[1].when.from = '1903')],
  [
    'a quoted sentence that says so',
    ({ claims }) => {
      claims[0].text = 'Seven ships came in from the sea.';
      claims[0].wording = 'quoted';
    },
  ],
  [
    'an address of another script, which is shown in ASCII',
    ({ accounts }) => (accounts[0].url = 'https://аррӏе.com/'),
  ],
  ['an ampersand', ({ claims }) => (claims[0].text = 'Smith & Sons said it; R&D too.')],
  ['an abbreviation in capitals', ({ entities }) => entities[0].names[0].names.push('РФ', 'US')],
  ['a short name in a context', ({ entities }) => entities[0].names[1].names.push('X')],
  [
    'a name of two entities that each waits for a context',
    ({ entities }) =>
      entities.push({
        ...entities[0],
        id: 'deputy',
        names: [names('Ada Deputy'), { ...names('Ada'), use: 'needs-context' }],
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
    expect(problemsOf(broken(change))).toEqual([]);
  });
});
