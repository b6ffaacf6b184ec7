import { expect, it } from 'vitest';
import { nameInSentence } from './echoed-fact.ts';

it.each([
  ['Several White House officials', 'en', 'several White House officials'],
  ['One unnamed source', 'en', 'one unnamed source'],
  ['The Wall Street Journal', 'de', 'The Wall Street Journal'],
  ['Elon Musk', 'en', 'Elon Musk'],
])('inside of a sentence, %s is written in %s as %s', (name, locale, written) => {
  expect(nameInSentence(name, locale)).toBe(written);
});
