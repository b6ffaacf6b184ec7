import { expect, test } from 'vitest';
import { dossierAddress } from './dossier-url.ts';

test.each([
  ['https://news.example/a.json', 'https://news.example/a.json'],
  [' https://News.Example/a b.json', 'https://news.example/a%20b.json'],
  ['https:/\\news.example\\a.json', 'https://news.example/a.json'],
  ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
  ['https://news.example:8443/a', 'https://news.example:8443/a'],
  ['https://news。example/a', 'https://news.example/a'],
])('%j is asked for as %j', (typed, address) => {
  expect(dossierAddress(typed)).toBe(address);
});

test.each([
  ...['', ' ', 'news.example', '//news.example/a', 'http://news.example/', 'HTTP://news.example/'],
  ...['https://good.example@evil.example/', 'https://good.example:443@evil.example/'],
  ...['https://:secret@news.example/', 'https://good.example%40evil.example/'],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjava\nscript:alert(1)',
    '\u0001javascript:1',
  ],
  ...['javascript://https://a.example/%0aalert(1)', 'data:text/html,x', 'blob:https://a.example/1'],
  ...[
    'file:///etc/passwd',
    'ftp://news.example/',
    'view-source:https://a.example/',
    'https://',
    'about:blank',
  ],
  ...[
    'chrome://settings',
    'moz-extension://a/b',
    'filesystem:https://a.example/',
    'ws://a.example/',
  ],
])('%j is no address to follow', (typed) => {
  expect(dossierAddress(typed)).toBeUndefined();
});
