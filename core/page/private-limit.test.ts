import { expect, test } from 'vitest';
import { allowedIn, hashOfKey, siteOf, useAt } from './private-limit.ts';

test.each([
  ['a short article', 5000, 30],
  ['the longest labelled page', 60_000, 30],
  ['ten articles', 120_000, 15],
  ['a report', 180_000, 10],
  ['a list of guesses', 300_000, 6],
  ['a hundred pages in an hour', 2_000_000, 4],
] as const)('entities of private dossiers in %s', (_what, characters, entities) => {
  expect(allowedIn(characters)).toBe(entities);
});

test.each([
  ['news.example', 'news.example'],
  ['a.b.news.example', 'news.example'],
  ['www.news.co.uk', 'news.co.uk'],
  ['a.b.news.com.au', 'news.com.au'],
  ['x.com', 'x.com'],
  ['a.x.com', 'x.com'],
  ['b.abc.de', 'abc.de'],
  ['localhost', 'localhost'],
  ['127.0.0.1', ''],
  ['[2001:db8::1]', ''],
  ['', ''],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test('a million guesses give away at most 2 % of 300 names', () => {
  const guesses = 1_000_000;
  let learnt = 0;
  for (let guess = 0; guess < guesses; guess += guesses / 300)
    if (learnt < allowedIn(guess * 15)) learnt++;
  expect(learnt).toBeLessThanOrEqual(300 * 0.02);
});

test('a site begins anew after an hour, and when the clock was set back', () => {
  const hourMs = 3_600_000;
  const use = { since: 1000, characters: 9, entities: [hashOfKey('mine/somebody')] };
  expect(useAt(use, 1000 + hourMs - 1)).toBe(use);
  expect(useAt(use, 1000 + hourMs).entities).toEqual([]);
  expect(useAt(use, 999).characters).toBe(0);
  expect(useAt(undefined, 5)).toEqual({ since: 5, characters: 0, entities: [] });
});
