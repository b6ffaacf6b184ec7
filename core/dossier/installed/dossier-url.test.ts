import { expect, test } from 'vitest';
import { readAddress, signatureAddress } from './dossier-url.ts';
import type { AddressFault } from './failure.ts';

test.each([
  ['https://news.example/a.json', 'https://news.example/a.json'],
  [' https://News.Example/a b.json ', 'https://news.example/a%20b.json'],
  ['https:/\\news.example\\a.json', 'https://news.example/a.json'],
  ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
  ['https://news.example:8443/a?b=*#c', 'https://news.example:8443/a?b=*#c'],
  ['https://news。example/a', 'https://news.example/a'],
  ['https://my_site.pages.example/*.json', 'https://my_site.pages.example/*.json'],
  ['https://localhost:8443/own.json', 'https://localhost:8443/own.json'],
  ['https://192.168.0.7/own.json', 'https://192.168.0.7/own.json'],
  ['https://[::1]/own.json', 'https://[::1]/own.json'],
])('%j is asked for as %j', (typed, address) => {
  expect(readAddress(typed)).toEqual({ kind: 'address', address });
});

const key = 'RWSAlt4NtX8V4bPqTOwR9uUqp5LvDFPsurxLHUd0OXCDuqHpdHbG+hmG';

test.each([`#key=${key}`, `#key=${encodeURIComponent(key)}`])('%s is taken off', (fragment) => {
  const read = readAddress(`https://news.example/a.json?b=1${fragment}`);
  expect(read).toMatchObject({ address: 'https://news.example/a.json?b=1', key: { text: key } });
});

test.each([
  ['https://news.example/a.json', 'https://news.example/a.json.minisig'],
  ['https://news.example:8443/a?b=1#c', 'https://news.example:8443/a.minisig?b=1'],
] as const)('the signature of %s is beside it', (address, signature) => {
  expect(signatureAddress(address)).toBe(signature);
});

const refused: Record<Exclude<AddressFault, 'long'>, readonly string[]> = {
  address: [
    ...[
      '',
      ' ',
      'news.example',
      '//news.example/a',
      'http://news.example/',
      'HTTP://news.example/',
    ],
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'about:blank'],
    ...['javascript://https://a.example/%0aalert(1)', 'blob:https://a.example/1'],
    ...['file:///etc/passwd', 'ftp://news.example/', 'view-source:https://a.example/'],
    ...['chrome://settings', 'moz-extension://a/b', 'filesystem:https://a.example/'],
    ...['ws://a.example/', '*://news.example/a.json', '<all_urls>'],
  ],
  credentials: [
    ...['https://good.example@evil.example/', 'https://good.example:443@evil.example/'],
    ...['https://:secret@news.example/', 'https://*@news.example/'],
  ],
  host: [
    ...['https://', 'https:///', 'https://*/x.json', 'https://*.example/x', 'https://a.*/x'],
    ...['https://**/x', 'https://news.*.example/x', 'https://%2A/x', 'https://%2a.example/x'],
    ...['https://a/x', 'https://news/x', 'https://news.e/x', 'https://./x', 'https://../x'],
    ...['https://.example/x', 'https://news..example/x', 'https://news.example./x'],
    ...['https://-news.example/x', `https://${'a'.repeat(64)}.example/x`, 'https://＊.example/x'],
    ...[
      'https://good.example%40evil.example/',
      'https://news example/x',
      'https://news.example:x/',
    ],
    ...["https://a'b.example/x", 'https://a,b.example/x', 'https://(a).example/x', 'https://$/x'],
  ],
  invisible: [
    ...['\tjava\nscript:alert(1)', '\u0001javascript:1', 'https://news.exa\nmple/a'],
    ...[
      'https://news.example/\u202egnp.json',
      'https://ne\u00adws.example/',
      'https://a.example/\u0000',
    ],
    ...['https://news\u200b.example/a', 'https://news.example/\u2028a'],
  ],
  key: [
    'https://news.example/a.json#key=',
    `https://news.example/a.json#key=${key.slice(1)}`,
    `https://news.example/a.json#key=${key}&more=1`,
  ],
};

test.each(
  Object.entries(refused).flatMap(([fault, all]) => all.map((typed) => [typed, fault] as const)),
)('%j is refused: %s', (typed, fault) => {
  expect(readAddress(typed)).toEqual({ kind: 'refused', fault });
});

test('what is too long is refused, an address or not', () => {
  for (const typed of [`https://news.example/${'a'.repeat(1_000_000)}`, 'x'.repeat(2001)])
    expect(readAddress(typed)).toEqual({ kind: 'refused', fault: 'long' });
});
