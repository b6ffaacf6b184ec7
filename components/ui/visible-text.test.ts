import { expect, it } from 'vitest';
import { visiblePart, visibleText } from './visible-text.ts';

it('shows characters that turn the direction of text by their number', () => {
  expect(visibleText('not \u202eguilty\u202c')).toBe('not [U+202E]guilty[U+202C]');
});

it.each([
  ['left open', 'a \u2067b', 'a \u2067b\u2069'],
  ['nested and left open', '\u2066a \u2068b', '\u2066a \u2068b\u2069\u2069'],
  ['ended before it began', 'a\u2069 b\u2067c\u2069\u2069', 'a[U+2069] b\u2067c\u2069[U+2069]'],
])('an isolate that is %s reaches no other text', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it('leaves marks, isolates and markup as they are', () => {
  const text = '\u200fשלום\u2067a\u2069 <b>&amp;</b>';
  expect(visibleText(text)).toBe(text);
});

it('leaves the isolates of a part to the whole', () => {
  expect(['a \u2067b', 'c\u2069 \u202ed'].map(visiblePart)).toEqual([
    'a \u2067b',
    'c\u2069 [U+202E]d',
  ]);
});
