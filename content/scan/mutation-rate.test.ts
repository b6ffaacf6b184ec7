import { expect, test } from 'vitest';
import { addChanges, isTooFast, type MutationRate, rateLimit, startRate } from './mutation-rate.ts';

/** Changes at a time in ms. */
type Batch = readonly [at: number, changes: number];

/** A number of changes every so many ms. */
const steadily = (changes: number, every: number, length: number): Batch[] =>
  Array.from({ length: length / every }, (_, at) => [at * every, changes]);

/** Returns, for each batch, true if the page is too fast after it. */
function told(windows: number, batches: readonly Batch[]): boolean[] {
  let rate: MutationRate = startRate(rateLimit, windows);
  return batches.map(([at, changes]) => {
    rate = addChanges(rate, changes, at);
    return isTooFast(rate);
  });
}

const isEverTooFast = (windows: number, batches: readonly Batch[]): boolean =>
  told(windows, batches).includes(true);

test.each([
  ['one change', [[0, 1]], false],
  ['a long table sorted at one go', [[0, 100_000]], false],
  ['two goes, one right after the other', [0, 60].map((at) => [at, 100_000]), false],
  ['a go every second', [0, 1, 2, 3, 4, 5].map((at) => [at * 1000, 100_000]), false],
  ['a list scrolled at sixty frames', steadily(40, 16, 5000), false],
  ['just under the limit', steadily(4, 1, 5000), false],
  ['ten thousand a second', steadily(10, 1, 400), true],
  ['ten thousand a second, in frames', steadily(160, 16, 400), true],
  ['ten thousand a second, for a moment', steadily(10, 1, 50), false],
] as [string, Batch[], boolean][])('%s', (_what, batches, is) => {
  expect(isEverTooFast(3, batches)).toBe(is);
});

test('one full window is enough where one was asked for, and it need not be over', () => {
  expect(isEverTooFast(1, steadily(10, 1, 30))).toBe(true);
  expect(isEverTooFast(1, steadily(4, 1, 5000))).toBe(false);
});

test('a page stays too fast for as long as it changes', () => {
  const answers = told(3, steadily(10, 1, 1000));
  expect(answers.indexOf(false, answers.indexOf(true))).toBe(-1);
});
