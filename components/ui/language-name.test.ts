import { expect, it } from 'vitest';
import { languageName } from './language-name.ts';

it.each([
  ['en', 'de', 'Englisch'],
  ['zh-Hans', 'en', 'Simplified Chinese'],
  ['no language', 'en', 'no language'],
])('calls %s in %s "%s"', (tag, locale, name) => {
  expect(languageName(tag, locale)).toBe(name);
});
