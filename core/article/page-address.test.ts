import { expect, test } from 'vitest';
import { pageAddress, pageLink } from './page-address.ts';

test.each([
  ['https://a.example/b?id=7&utm_source=x&fbclid=y#part', 'https://a.example/b?id=7'],
  ['https://a.example/b?utm_campaign=x', 'https://a.example/b'],
  ['https://a.example/b?q=a%20b&q=c', 'https://a.example/b?q=a%20b&q=c'],
  ['file:///home/a.html#top', 'file:///home/a.html'],
  ['about:blank', 'about:blank'],
])('%s is known again as %s', (href, address) => {
  expect(pageAddress(href)).toBe(address);
});

test.each([
  ['https://a.example/b', true],
  ['http://a.example/b', true],
  ['http://', false],
  ['file:///home/a.html', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%j can be gone to: %j', (address, isLink) => {
  expect(pageLink(address)).toBe(isLink ? address : undefined);
});
