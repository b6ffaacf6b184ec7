import { expect, it } from 'vitest';
import { stemsOf } from './word-stems.ts';

it.each([
  ['occupy', 'occupied'],
  ['conversation', 'conversations'],
  ['stop', 'stopped'],
  ['call', 'calls'],
  ['elect', 'election'],
  ['donated', 'donate'],
  ['15,000', '15.000'],
])('%s and %s are alike', (one, other) => {
  expect(stemsOf(one)).toEqual(stemsOf(other));
});

it.each([
  ['contact', 'contract'],
  ['interview', 'internet'],
  ['nuclear', 'newsletter'],
])('%s and %s are not', (one, other) => {
  expect(stemsOf(one)).not.toEqual(stemsOf(other));
});

it('leaves out words that say nothing of a fact', () => {
  expect(stemsOf('What he said was that the')).toEqual(new Set());
});
