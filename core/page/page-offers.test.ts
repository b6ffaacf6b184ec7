import { expect, test } from 'vitest';
import type { BlockedReason } from './blocked-reason.ts';
import { pageOffers } from './page-offers.ts';

const offered = (blocked?: BlockedReason): string =>
  Object.entries(pageOffers(blocked))
    .flatMap(([offer, is]) => (is ? offer : []))
    .join(' ');

test('at work everything is offered', () => {
  expect(offered()).toBe('site pause panel article');
});

test.each<[BlockedReason, string]>([
  ['site-off', 'site article'],
  ['paused', 'site panel article'],
  ['no-dossier', 'site article'],
  ['loading', 'site'],
  ['busy', 'site'],
])('where it is "%s" no more than "%s"', (blocked, wanted) => {
  expect(offered(blocked)).toBe(wanted);
});

test.each<BlockedReason>([
  'off',
  'opted-out',
  'not-html',
  'reload',
  'unknown',
  'pdf',
  'file',
  'reader',
  'store',
  'browser-page',
  'revoked',
])('nothing is offered where it is "%s"', (blocked) => {
  expect(offered(blocked)).toBe('');
});
