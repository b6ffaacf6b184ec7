import { expect, test } from 'vitest';
import { ceiling, Surge } from './mutation-rate.ts';

/** Changes at a time in ms. */
type Batch = readonly [at: number, changes: number];

/** So many changes every so many ms. */
const steadily = (changes: number, every: number, length: number): Batch[] =>
  Array.from({ length: length / every }, (_, at) => [at * every, changes]);

const surges = (spans: number, batches: readonly Batch[]): boolean => {
  const surge = new Surge(ceiling, spans);
  return batches.some(([at, changes]) => surge.add(changes, at));
};

test.each([
  ['one change', [[0, 1]], false],
  ['a long table sorted at one go', [[0, 100_000]], false],
  ['two goes, one right after the other', [0, 60].map((at) => [at, 100_000]), false],
  ['a go every second', [0, 1, 2, 3, 4, 5].map((at) => [at * 1000, 100_000]), false],
  ['a list scrolled at sixty frames', steadily(40, 16, 5000), false],
  ['just under the ceiling', steadily(4, 1, 5000), false],
  ['ten thousand a second', steadily(10, 1, 400), true],
  ['ten thousand a second, in frames', steadily(160, 16, 400), true],
  ['ten thousand a second, for a moment', steadily(10, 1, 50), false],
] as [string, Batch[], boolean][])('%s', (_what, batches, is) => {
  expect(surges(3, batches)).toBe(is);
});

test('one time that is full is enough where one was asked for, and it need not be over', () => {
  expect(surges(1, steadily(10, 1, 30))).toBe(true);
  expect(surges(1, steadily(4, 1, 5000))).toBe(false);
});

test('it goes on for as long as the changes do', () => {
  const surge = new Surge(ceiling, 3);
  const told = steadily(10, 1, 1000).map(([at, changes]) => surge.add(changes, at));
  expect(told.indexOf(false, told.indexOf(true))).toBe(-1);
});
