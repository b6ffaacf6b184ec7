import { expect, test } from 'vitest';
import { type BlockedReason, blockedReason, type Visit } from './blocked-reason.ts';

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
  ['busy', 'stateBusy'],
  ['off', 'stateOff'],
  ['site-off', 'stateSiteOff'],
  ['no-dossier', 'stateNoDossier'],
  ['opted-out', 'stateOptedOut'],
  ['not-html', 'stateNotHtml'],
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
    'stateBrowserPage',
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
    'stateStore',
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
  ['stateReader', ['about:reader?url=https%3A%2F%2Fnews.example', 'read://https_news.example/']],
  ['statePdf', ['https://news.example/report.pdf', 'https://news.example/REPORT.PDF?page=2#a']],
  [
    'stateReload',
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
  ['a site that the browser closes to Gloss', { isGranted: false }, 'stateRevoked'],
  ['files that Gloss may not read', { url: 'file:///a.html', isGranted: false }, 'stateFile'],
  ['a page on its way', { isLoading: true }, 'stateLoading'],
  ['a page of the browser on its way', { url: 'about:home', isLoading: true }, 'stateBrowserPage'],
  [
    'a store that Gloss may not read',
    { url: 'https://addons.mozilla.org/', isGranted: false },
    'stateStore',
  ],
  ['reader view', { isReader: true }, 'stateReader'],
  ['reader view without an address', { isReader: true, url: undefined }, 'stateReader'],
  ['an address that even the toolbar button is not told', { url: undefined }, 'stateBrowserPage'],
  ['no address in a popup that is a tab', { url: undefined, isInvited: false }, 'stateUnknown'],
  [
    'no address while loading',
    { url: undefined, isInvited: false, isLoading: true },
    'stateLoading',
  ],
  [
    'no address and no site granted',
    { url: undefined, isInvited: false, isGranted: false },
    'stateRevoked',
  ],
  ['an address that is none', { url: 'news.example', isInvited: false }, 'stateUnknown'],
])('%s is told apart', (_what, visit, why) => {
  expect(blockedReason({ ...silent, ...visit })).toBe(why);
});
