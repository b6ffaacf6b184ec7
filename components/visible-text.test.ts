import { expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

it('shows characters that turn the direction of text by their number', () => {
  expect(visibleText('not \u202eguilty\u202c')).toBe('not [U+202E]guilty[U+202C]');
});

it('leaves marks, isolates and markup as they are', () => {
  const text = '\u200fשלום\u2067a\u2069 <b>&amp;</b>';
  expect(visibleText(text)).toBe(text);
});
