import { expect, test } from 'vitest';
import type { BlockedReason } from '../../core/page/blocked-reason.ts';
import { blockedReason, type Visit } from './blocked-reason.ts';

const silent: Visit = {
  url: 'https://news.example/story',
  isInvited: true,
  answer: 'silent',
  isLoading: false,
  isReader: false,
  isGranted: true,
};

test.each<[string, BlockedReason | undefined]>([
  ['idle', undefined],
  ['partial', undefined],
  ['restless', undefined],
  ['reading', undefined],
  ['busy', 'busy'],
  ['off', 'off'],
  ['site-off', 'site-off'],
  ['paused', 'paused'],
  ['no-dossier', 'no-dossier'],
  ['opted-out', 'opted-out'],
  ['not-html', 'not-html'],
])('a page that answers "%s" is believed, wherever it is', (answer, why) => {
  const said = answer as Visit['answer'];
  expect(blockedReason({ ...silent, answer: said })).toBe(why);
  expect(
    blockedReason({ ...silent, answer: said, url: 'chrome://version/', isGranted: false }),
  ).toBe(why);
  expect(blockedReason({ ...silent, answer: said, url: 'https://addons.mozilla.org/' })).toBe(why);
});

test.each<[BlockedReason, string[]]>([
  [
    'browser-page',
    [
      'chrome://version/',
      'chrome-extension://abcdefgh/popup.html',
      'chrome-search://local-ntp',
      'edge://settings',
      'about:blank',
      'about:addons',
      'moz-extension://6b1f7a52/options.html',
      'view-source:https://news.example/story',
      'resource://gre/a.txt',
      'devtools://devtools/bundled',
      'data:text/html,hello',
      'blob:https://news.example/0e',
    ],
  ],
  [
    'store',
    [
      'https://chromewebstore.google.com/detail/x',
      'https://chrome.google.com/webstore/detail/x',
      'https://microsoftedge.microsoft.com/addons/detail/x',
      'https://addons.opera.com/en/',
      'https://addons.mozilla.org/en-US/firefox/',
      'https://discovery.addons.mozilla.org/',
      'https://oauth.accounts.firefox.com/',
      'https://support.mozilla.org/',
    ],
  ],
  ['reader', ['about:reader?url=https%3A%2F%2Fnews.example', 'read://https_news.example/']],
  ['pdf', ['https://news.example/report.pdf', 'https://news.example/REPORT.PDF?page=2#a']],
  [
    'reload',
    [
      'https://news.example/story',
      'https://chrome.google.com/intl/en/',
      'https://news.example/?file=a.pdf',
      'https://notaddons.mozilla.org.example/',
      'http://localhost:8080/',
      'file:///home/reader/story.html',
    ],
  ],
])('%s is why nothing answers there', (why, urls) => {
  for (const url of urls) expect([url, blockedReason({ ...silent, url })]).toEqual([url, why]);
});

test.each<[string, Partial<Visit>, BlockedReason]>([
  ['a site that the browser closes to Gloss', { isGranted: false }, 'revoked'],
  ['files that Gloss may not read', { url: 'file:///a.html', isGranted: false }, 'file'],
  ['a page on its way', { isLoading: true }, 'loading'],
  ['a page of the browser on its way', { url: 'about:home', isLoading: true }, 'browser-page'],
  [
    'a store that Gloss may not read',
    { url: 'https://addons.mozilla.org/', isGranted: false },
    'store',
  ],
  ['reader view', { isReader: true }, 'reader'],
  ['reader view without an address', { isReader: true, url: undefined }, 'reader'],
  ['an address that even the toolbar button is not told', { url: undefined }, 'browser-page'],
  ['no address in a popup that is a tab', { url: undefined, isInvited: false }, 'unknown'],
  ['no address while loading', { url: undefined, isInvited: false, isLoading: true }, 'loading'],
  [
    'no address and no site granted',
    { url: undefined, isInvited: false, isGranted: false },
    'revoked',
  ],
  ['an address that is none', { url: 'news.example', isInvited: false }, 'unknown'],
])('%s is told apart', (_what, visit, why) => {
  expect(blockedReason({ ...silent, ...visit })).toBe(why);
});
