import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

test.each([
  ['https://a.example/b?id=7&utm_source=x&fbclid=y#part', 'https://a.example/b?id=7'],
  ['https://a.example/b?utm_campaign=x', 'https://a.example/b'],
  ['https://a.example/b?q=a%20b&q=c', 'https://a.example/b?q=a%20b&q=c'],
  ['file:///home/a.html#top', 'file:///home/a.html'],
  ['about:blank', 'about:blank'],
])('%s is known again as %s', (href, address) => {
  expect(pageAddress(href)).toBe(address);
});
