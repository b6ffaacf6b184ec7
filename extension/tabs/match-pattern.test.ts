import { expect, test } from 'vitest';
import { patternCovers } from './match-pattern.ts';

test.each([
  ['<all_urls>', 'https://a.example/*'],
  ['https://*/*', 'https://a.example/*'],
  ['https://*/*', 'https://*/*'],
  ['*://*/*', 'http://a.example/*'],
  ['https://a.example/*', 'https://a.example/*'],
  ['https://*.a.example/*', 'https://a.example/*'],
  ['*://*.a.example/*', 'https://b.a.example/*'],
])('%s covers %s', (granted, asked) => {
  expect(patternCovers(granted, asked)).toBe(true);
});

test.each([
  ['http://*/*', 'https://a.example/*'],
  ['file:///*', 'https://a.example/*'],
  ['https://a.example/*', 'https://*/*'],
  ['https://a.example/*', 'https://b.a.example/*'],
  ['https://*.a.example/*', 'https://ba.example/*'],
])('%s does not cover %s', (granted, asked) => {
  expect(patternCovers(granted, asked)).toBe(false);
});
