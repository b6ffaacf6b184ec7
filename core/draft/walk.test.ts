import { expect, test } from 'vitest';
import { propose } from '../extraction/propose.ts';
import { beginDraft, type Draft } from './draft.ts';
import { changeClaim } from './edit-claims.ts';
import { forOthers } from './finish-draft.ts';
import {
  dropSentence,
  keepSentence,
  nextOpen,
  rewriteSentence,
  setSpeaker,
  stateOf,
  stepsOf,
  type WalkStep,
} from './walk.ts';

const paragraphs = [
  'Anna Weber said that the ferry left the harbour of Lund on 3 May 2024.',
  'Ola Berg said that the ferry never left. It is unclear who was on board.',
];
const article = { title: 'The ferry', address: '', paragraphs };
const begun = beginDraft('ferry', article, propose(paragraphs), '2026-11-23');
const step = (index: number): WalkStep => stepsOf(begun)[index] as WalkStep;
const claim = (draft: Draft, index: number) =>
  draft.dossier.claims.find(({ id }) => id === step(index).fact.id);

test('a sentence that is kept is a fact in the words of the article, with who says it and its date', () => {
  const draft = keepSentence(begun, step(0));
  expect(claim(draft, 0)).toMatchObject({
    text: paragraphs[0],
    wording: 'quoted',
    when: { words: '3 May 2024', from: '2024-05-03' },
    attested: [{ attribution: [{ source: 'article' }, { source: 'anna-weber' }] }],
  });
  expect(stateOf(draft, step(0).fact.id)).toBe('kept');
  expect(forOthers(draft).claims).toEqual([]);
});

test('one that is rewritten is open until it is written, and is the author’s own then', () => {
  const draft = rewriteSentence(keepSentence(begun, step(0)), step(0));
  expect(claim(draft, 0)).toMatchObject({ text: '', when: { from: '2024-05-03' } });
  expect(stateOf(draft, step(0).fact.id)).toBe('open');
  const written = changeClaim(draft, step(0).fact.id, { text: 'Weber gave 3 May as the day.' });
  expect(stateOf(written, step(0).fact.id)).toBe('written');
  expect(rewriteSentence(written, step(0)).dossier.claims[0]?.text).toMatch(/^Weber gave/);
});

test('what is dropped is gone, and can be kept again', () => {
  const draft = dropSentence(keepSentence(begun, step(0)), step(0));
  expect(draft.dossier.claims).toEqual([]);
  expect(stateOf(draft, step(0).fact.id)).toBe('dropped');
  expect(stateOf(keepSentence(draft, step(0)), step(0).fact.id)).toBe('kept');
});

test('a sentence that names nobody is about the one who says it', () => {
  const said = ['Ola Berg said that it was calm. He had seen the sea, he said.'];
  const draft = beginDraft('sea', { ...article, paragraphs: said }, propose(said), '2026-11-23');
  const kept = stepsOf(draft).reduce(keepSentence, draft);
  expect(kept.dossier.claims.map(({ entities }) => entities)).toEqual([['ola-berg'], ['ola-berg']]);
});

test('the next sentence is the next that is open, from the first again at the end', () => {
  const draft = dropSentence(begun, step(1));
  expect([nextOpen(begun, 0), nextOpen(draft, 0), nextOpen(draft, 2)]).toEqual([1, 2, 0]);
  expect(nextOpen(stepsOf(begun).reduce(keepSentence, begun), 0)).toBe(-1);
});

test('who says it is the last of the way; the article itself stands alone', () => {
  const { id } = step(0).fact;
  const ways = (draft: Draft) =>
    claim(draft, 0)?.attested[0].attribution.map(({ source }) => source);
  const draft = setSpeaker(keepSentence(begun, step(0)), id, 'ola-berg');
  expect(ways(draft)).toEqual(['article', 'ola-berg']);
  expect(ways(setSpeaker(draft, id, 'article'))).toEqual(['article']);
  expect(ways(setSpeaker(setSpeaker(draft, id, 'article'), id, 'anna-weber'))).toEqual([
    'article',
    'anna-weber',
  ]);
});
