import { expect, it } from 'vitest';
import { compileVocabulary } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

const table = (language: string, cues: WordTable['cues']): WordTable => ({
  language,
  common: '',
  numbers: {},
  magnitudes: {},
  cues,
});

it.each([
  ['a whole word', 'en', 'call', 'They call him', ['call']],
  ['not the beginning of one', 'en', 'call', 'They called him', []],
  ['any word that begins so', 'en', 'call*', 'They called him', ['called']],
  ['any word that ends so', 'de', '*vertrag', 'der Raketenvertrag', ['Raketenvertrag']],
  [
    'any word that holds it',
    'de',
    '*vertrag*',
    'die Raketenverträge, der Vertragsbruch',
    ['Vertragsbruch'],
  ],
  ['two words in a row', 'en', 'in touch', 'They keep in touch', ['in touch']],
  [
    'two words with up to three between',
    'en',
    'no .. reply',
    'no kind of reply came',
    ['no kind of reply'],
  ],
  ['but not with more', 'en', 'no .. reply', 'no word or any kind of reply came', []],
  ['a contraction', 'en', 'not', "He didn't call", ["didn't"]],
  ['text without spaces', 'zh', '通话', '他们多次通话', ['通话']],
  ['a gap in text without spaces', 'zh', '没有..回应', '他没有对此回应', ['没有对此回应']],
])('a way to write a meaning finds %s', (_, language, way, text, expected) => {
  const found =
    compileVocabulary(table(language, { meaning: way }))
      .find(text)
      .get('meaning') ?? [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('what lies inside an idiom is not found', () => {
  const { find } = compileVocabulary(table('en', { once: 'once', idiom: 'more than once' }));
  expect(find('more than once').has('once')).toBe(false);
  expect(find('only once').has('once')).toBe(true);
});
