import { expect, it } from 'vitest';
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { StoriesOnPage } from './stories-on-page.ts';

const entity = (key: string, chief?: true): LexiconEntity => ({
  key,
  name: key,
  kind: 'person',
  ...(chief && { chief }),
});
const [musk, putin, bremmer] = [entity('a/musk', true), entity('a/putin', true), entity('a/x')];
const other = entity('b/musk', true);

it('tells when the page comes to be about a story, and when it no longer is', () => {
  const stories = new StoriesOnPage([musk, putin, bremmer, other]);
  expect(stories.count(musk, 1)).toBeUndefined();
  expect(stories.count(musk, 1)).toBeUndefined();
  expect(stories.count(putin, 1)).toBe('a');
  expect(stories.isAbout(bremmer)).toBe(true);
  expect(stories.count(musk, -1)).toBeUndefined();
  expect(stories.count(musk, -1)).toBe('a');
  expect(stories.isAbout(bremmer)).toBe(false);
});

it('asks for the one chief name of a story that has no second', () => {
  const stories = new StoriesOnPage([musk, putin, other]);
  expect(stories.count(other, 1)).toBe('b');
  expect([stories.isAbout(other), stories.isAbout(musk)]).toEqual([true, false]);
});
