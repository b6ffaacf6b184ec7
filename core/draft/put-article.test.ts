import { expect, test } from 'vitest';
import { propose } from '../extraction/propose.ts';
import { type Article, beginDraft, type Draft, textsOfDraft } from './draft.ts';
import { changeClaim, takeUp } from './edit-claims.ts';
import { dossierOf, problemsOf } from './finish-draft.ts';
import { joinFact, putArticle, sameFactAs } from './put-article.ts';

const first: Article = {
  title: 'The ferry',
  address: 'https://harbour.example/ferry',
  site: 'Harbour Times',
  paragraphs: [
    'Anna Weber said that the ferry left the harbour at noon with 40 people on board.',
    'Ola Berg said that the ferry never left the harbour.',
  ],
};
const second: Article = {
  title: 'A ferry at sea',
  address: 'https://coast.example/sea',
  site: 'The Coast Daily',
  published: '2026-05-04',
  paragraphs: [
    'The ferry left the harbour at noon with 42 people on board, Anna Weber told The Coast Daily.',
    'Lisa Holm said that she had heard of no ferry.',
  ],
};
const proposalOf = ({ paragraphs }: Article) => propose(paragraphs);
const begun = (): Draft =>
  takeUp(beginDraft('ferry', first, proposalOf(first), '2026-05-05'), 'fact-1');
const both = (): Draft => putArticle(begun(), second, proposalOf(second));

test('a second article brings its account, and the names and sources that are new', () => {
  const { accounts, entities, sources } = both().dossier;
  expect(accounts[1]).toMatchObject({
    id: 'the-coast-daily',
    outlet: 'The Coast Daily',
    url: 'https://coast.example/sea',
    paragraphs: 2,
  });
  const names = entities.map(({ name }) => name);
  expect(names.filter((name) => name === 'Anna Weber')).toHaveLength(1);
  expect(names).toContain('Lisa Holm');
  expect(sources.filter(({ name }) => name === 'Anna Weber')).toHaveLength(1);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test('its sentences have ids of their own and begin with its own source', () => {
  const [, text] = textsOfDraft(both());
  const ids = textsOfDraft(both()).flatMap(({ proposed }) => proposed.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(text?.proposed[0]?.attribution).toEqual([
    { source: 'the-coast-daily', basis: 'named' },
    expect.objectContaining({ source: 'anna-weber' }),
  ]);
});

test('a sentence that says nearly the same becomes a second way of the fact, its difference told', () => {
  const draft = changeClaim(both(), 'fact-1', {
    text: 'Anna Weber said that 40 people were aboard.',
  });
  const sentence = textsOfDraft(draft)[1]?.proposed[0];
  if (!sentence) throw new Error('Nothing was proposed.');
  expect(sameFactAs(draft, 'the-coast-daily', sentence)).toEqual({
    id: 'fact-1',
    onlyKnown: ['40'],
    onlyFound: ['42'],
  });
  const joined = joinFact(draft, sentence.id, 'fact-1');
  expect(joined.left).toContain(sentence.id);
  expect(dossierOf(joined).claims).toHaveLength(1);
  expect(dossierOf(joined).claims[0]?.attested.map(({ account }) => account)).toEqual([
    'article',
    'the-coast-daily',
  ]);
  expect(problemsOf(joined).map(({ rule }) => rule)).not.toContain('unknown-id');
  expect(sameFactAs(joined, 'the-coast-daily', sentence)).toBeUndefined();
});

test('what is put from an address that is known already stands behind what is there', () => {
  const more = { ...second, paragraphs: ['Ola Berg said on Sunday that the sea had been calm.'] };
  const draft = putArticle(both(), more, proposalOf(more));
  expect(draft.dossier.accounts).toHaveLength(2);
  expect(draft.dossier.accounts[1]?.paragraphs).toBe(3);
  expect(textsOfDraft(draft)[1]?.proposed.at(-1)).toMatchObject({ paragraph: 3 });
  const own = putArticle(begun(), { ...first, paragraphs: more.paragraphs }, proposalOf(more));
  expect(own.dossier.accounts).toHaveLength(1);
  expect(own.article.paragraphs).toHaveLength(3);
});
