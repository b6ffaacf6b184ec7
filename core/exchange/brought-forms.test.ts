import { expect, test } from 'vitest';
import { webAnnotation } from '../dossier/exports/web-annotation.ts';
import { smallDossier } from '../dossier/small-dossier.fixture.ts';
import { addNamesFrom } from './add-names-from.ts';
import { beginBrought } from './begin-brought.ts';
import type { Brought } from './brought.ts';
import { bringFollowTheMoney, readFollowTheMoney } from './follow-the-money.ts';
import { bringPageData, pageDataIn } from './page-data.ts';
import { readBrought } from './read-brought.ts';

const brought = (value: unknown, language = 'en'): Brought => {
  const read = readBrought(JSON.stringify(value), language);
  if (read.kind !== 'brought') throw new Error(JSON.stringify(read));
  return read.brought;
};

const nameOf =
  ({ sources }: Brought) =>
  (id: string) =>
    sources.find((one) => one.id === id)?.name;

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  datePublished: '2024-06-20',
  url: 'https://facts.example/ferry',
  claimReviewed: 'The ferry carried four hundred sheep.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ola Berg' },
    datePublished: '2024-06-18',
    appearance: { '@type': 'OpinionNewsArticle', url: 'https://harbour.example/1' },
  },
  author: { '@type': 'Organization', name: 'Facts First', url: 'https://facts.example' },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: '1',
    bestRating: '5',
    alternateName: 'Mostly made up',
  },
};

test('a review of a claim: on whose word it is, and what the reviewer rates it, in quotation marks', () => {
  const page = { '@graph': [{ '@type': ['WebPage'] }, review], '@context': 'https://schema.org' };
  const read = bringPageData(pageDataIn([page]), 'https://facts.example/ferry');
  const [claim, rating] = read.claims;
  const way = (at: number) =>
    read.claims[at]?.attested[0].attribution.map(({ source }) => nameOf(read)(source));
  expect(claim).toMatchObject({
    text: 'The ferry carried four hundred sheep.',
    wording: 'quoted',
    saidWhen: { from: '2024-06-18' },
  });
  expect(way(0)?.slice(1)).toEqual(['Facts First', 'Ola Berg']);
  expect(rating).toMatchObject({
    text: 'Facts First rates it “Mostly made up”.',
    saidWhen: { from: '2024-06-20' },
  });
  expect(way(1)?.slice(1)).toEqual(['Facts First']);
  expect(read.relations).toEqual([{ kind: 'answers', from: rating?.id, to: claim?.id }]);
  expect(read.accounts[0].url).toBe('https://facts.example/ferry');
  expect(read.problems).toEqual([]);
});

test.each([
  ['without-claimant', { ...review, itemReviewed: {} }, 1],
  ['without-claimant', { ...review, itemReviewed: { author: { name: 'Unknown' } } }, 1],
  ['without-reviewer', { ...review, author: undefined }, 0],
  ['without-claim', { ...review, claimReviewed: ' ' }, 0],
])('a review is no fact: %s', (rule, value, unwritten) => {
  const read = brought(value);
  expect(read.claims).toEqual([]);
  expect(read.problems).toEqual([{ rule, row: 1 }]);
  expect(read.unwritten).toHaveLength(unwritten);
});

test('the article of a page becomes the account', () => {
  const read = brought({
    '@type': 'NewsArticle',
    headline: 'Where was the ferry?',
    publisher: { name: 'The Harbour Times' },
    datePublished: '2024-06-20T08:00:00+02:00',
    inLanguage: 'en-GB',
    mainEntityOfPage: 'https://harbour.example/ferry',
  });
  expect(read.accounts[0]).toMatchObject({
    title: 'Where was the ferry?',
    outlet: 'The Harbour Times',
    published: { from: '2024-06-20' },
    url: 'https://harbour.example/ferry',
  });
  expect(read.language).toBe('en-GB');
});

const person = {
  id: 'NK-1',
  schema: 'Person',
  caption: 'Anna Weber',
  datasets: ['lund_officials'],
  properties: {
    name: ['Anna Weber', 'Анна Вебер'],
    alias: ['A. M. Weber'],
    weakAlias: ['The Captain'],
    position: ['Harbour master'],
    wikidataId: ['Q1'],
  },
};

test('FollowTheMoney: an alias is safe, a weak one needs its context, the data set stands for it', () => {
  const lines = [
    person,
    { ...person, datasets: [] },
    { ...person, properties: {} },
    { ...person, schema: 'Ownership' },
  ].map((one) => JSON.stringify(one));
  const read = readBrought(`${lines.join('\n')}\nno json\n`, 'en');
  if (read.kind !== 'pick') throw new Error(read.kind);
  expect(read.reading.problems).toEqual([
    { rule: 'without-data-set', row: 2 },
    { rule: 'without-name', row: 3 },
    { rule: 'of-no-use', row: 4 },
    { rule: 'not-json', row: 5 },
  ]);
  const { entities, sources } = bringFollowTheMoney(read.reading.found, 'Lund');
  expect(entities).toEqual([
    {
      id: 'anna-weber',
      kind: 'person',
      name: 'Anna Weber',
      gist: 'Harbour master',
      outside: 'FollowTheMoney: lund_officials',
      wikidata: 'Q1',
      names: [
        { language: 'any', use: 'safe', names: ['Anna Weber', 'Анна Вебер', 'A. M. Weber'] },
        { language: 'any', use: 'needs-context', names: ['The Captain'] },
      ],
    },
  ]);
  expect(sources.map(({ name }) => name)).toEqual(['lund_officials']);
});

test('FollowTheMoney: fifty thousand are read within seconds, and five thousand go into a draft', () => {
  const text = Array.from({ length: 50_000 }, (_, at) =>
    JSON.stringify({ ...person, properties: { ...person.properties, name: [`Anna ${at}`] } }),
  ).join('\n');
  const { found } = readFollowTheMoney(text);
  expect(found).toHaveLength(50_000);
  expect(bringFollowTheMoney(found, '').entities).toHaveLength(5000);
});

const q42 = {
  entities: {
    Q42: {
      id: 'Q42',
      labels: {
        en: { language: 'en', value: 'Douglas Adams' },
        uk: { language: 'uk', value: 'Дуглас Адамс' },
        zh: { language: 'zh', value: '道格拉斯·亞當斯' },
        tlh: { language: 'tlh', value: 'not known here' },
      },
      aliases: { en: [{ language: 'en', value: 'DNA' }] },
      descriptions: { en: { language: 'en', value: 'English writer' } },
      claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }] },
    },
  },
};

test('Wikidata: labels are safe, aliases need their context', () => {
  const [entity] = brought(q42).entities;
  expect(entity).toMatchObject({
    name: 'Douglas Adams',
    gist: 'English writer',
    outside: 'Wikidata, Q42',
    wikidata: 'Q42',
    names: [
      { language: 'en', use: 'safe', names: ['Douglas Adams'] },
      { language: 'en', use: 'needs-context', names: ['DNA'] },
      { language: 'uk', use: 'safe', names: ['Дуглас Адамс'] },
      { language: 'zh-Hans', use: 'safe', names: ['道格拉斯·亞當斯'] },
    ],
  });
  expect(brought({ entities: { x: { labels: {} } } }).problems).toEqual([
    { rule: 'without-id', row: 1 },
  ]);
});

test('Wikidata: the result of a query', () => {
  const cell = (value: string, lang: string) => ({ type: 'literal', value, 'xml:lang': lang });
  const item = { type: 'uri', value: 'http://www.wikidata.org/entity/Q42' };
  const read = brought({
    head: { vars: ['item', 'label', 'alias'] },
    results: {
      bindings: [
        { item, label: cell('Douglas Adams', 'en'), alias: cell('DNA', 'en') },
        { item, label: cell('Дуглас Адамс', 'ru'), itemDescription: cell('писатель', 'ru') },
        { label: cell('Nobody', 'en') },
      ],
    },
  });
  expect(read.entities).toHaveLength(1);
  expect(read.entities[0]?.names).toEqual([
    { language: 'en', use: 'safe', names: ['Douglas Adams'] },
    { language: 'en', use: 'needs-context', names: ['DNA'] },
    { language: 'ru', use: 'safe', names: ['Дуглас Адамс'] },
  ]);
  expect(read.problems).toEqual([{ rule: 'without-id', row: 3 }]);
});

test('names go into a draft: to the entity of that id or name, or as a new one', () => {
  const draft = beginBrought(brought(q42), 'draft', '2026-11-23');
  const [adams] = draft.dossier.entities;
  if (!adams) throw new Error();
  const more = [
    {
      ...adams,
      name: 'Adams',
      names: [
        {
          language: 'de' as const,
          use: 'safe' as const,
          names: ['Douglas Adams', 'Adams, Douglas'],
        },
      ],
    },
    { ...adams, id: adams.id, wikidata: 'Q7', name: 'Another' },
  ];
  const { entities } = addNamesFrom(draft, more).dossier;
  expect(entities.map(({ id }) => id)).toEqual(['douglas-adams', 'douglas-adams-2']);
  expect(entities[0]?.names.at(-1)).toEqual({
    language: 'de',
    use: 'safe',
    names: ['Adams, Douglas'],
  });
});

test('our own annotations come back as names; others as sentences to be written', () => {
  const mention = { exact: 'Lane', prefix: 'that ', suffix: ' met' };
  const own = webAnnotation(
    'https://news.example/a',
    { ...mention, entity: { key: 'small/ada', name: 'Ada Lane' } },
    { wikidata: 'Q9' },
  );
  const other = {
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Who says so?' },
    target: {
      source: 'https://news.example/a',
      selector: [
        { type: 'TextPositionSelector', start: 3 },
        { type: 'TextQuoteSelector', exact: 'The ferry left.', prefix: 'noon. ', suffix: ' Then' },
      ],
    },
  };
  const nowhere = { ...other, target: { selector: other.target.selector } };
  const read = brought([own, other, nowhere]);
  expect(read.entities).toMatchObject([{ name: 'Ada Lane', wikidata: 'Q9' }]);
  expect(read.unwritten).toEqual([{ text: 'The ferry left.', paragraph: 1, entities: [] }]);
  expect(read.problems).toEqual([{ rule: 'without-address', row: 3 }]);
  expect(read.accounts[0].url).toBe('https://news.example/a');
  const [proposed] = beginBrought(read, 'x', '2026-11-23').proposed;
  expect(read.paragraphs[0]?.slice(proposed?.start, proposed?.end)).toBe('The ferry left.');
});

test.each([
  ['a table', 'Fact,Source\na,b', { kind: 'text' }],
  ['a dossier', JSON.stringify(smallDossier), { kind: 'dossier' }],
  ['another JSON', '{"a":1}', { kind: 'refused', rule: 'of-no-use' }],
  ['half a JSON', '{"a":', { kind: 'refused', rule: 'not-json' }],
  ['a million brackets', '['.repeat(1_000_000), { kind: 'refused', rule: 'too-deep' }],
  [
    'keys of objects',
    '{"__proto__":{"x":1},"constructor":2}',
    { kind: 'refused', rule: 'of-no-use' },
  ],
])('%s is told by its form', (_, text, expected) => {
  expect(readBrought(text, 'en')).toEqual(expected);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
