import { expect, test } from 'vitest';
import { faultOfUrl, quotedWords, webAddress } from './web-address.ts';

test.each([
  ['https://news.example/a', 'https://news.example/a', 'news.example'],
  ['https://News.Example:8443/a', 'https://news.example:8443/a', 'news.example:8443'],
  ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
  ['https://news.example\\.evil.example/', 'https://news.example/.evil.example/', 'news.example'],
])('%j is shown with its host in ASCII', (url, href, host) => {
  expect(webAddress(url)).toEqual({ href, host });
});

test.each([
  ['javascript:alert(1)', 'url-not-https'],
  ['JaVaScRiPt:alert(1)', 'url-not-https'],
  ['data:text/html,x', 'url-not-https'],
  ['http://news.example/', 'url-not-https'],
  ['file:///etc/passwd', 'url-not-https'],
  ['https://', 'url-host'],
  ['https://*/', 'url-host'],
  ['https://news/', 'url-host'],
  ['https://news.example@evil.example/', 'url-with-password'],
  ['https://news.example:443@evil.example/', 'url-with-password'],
  ['//news.example/', 'url-unreadable'],
  ['news.example', 'url-unreadable'],
  ['', 'url-unreadable'],
  ['\tjava\nscript:alert(1)', 'url-control-character'],
  ['https://news.example/\u202egpj.exe', 'url-control-character'],
  ['https://news\u00ad.example/', 'url-control-character'],
  [' https://news.example/', 'url-control-character'],
  ['https://news.example/\0', 'url-control-character'],
])('%j is no address: %s', (url, fault) => {
  expect(faultOfUrl(url)).toBe(fault);
  expect(webAddress(url)).toBeUndefined();
});

test('a million characters are no address', () => {
  expect(faultOfUrl(`https://news.example/${'a'.repeat(1_000_000)}`)).toBe('url-too-long');
});

test.each([
  [
    'https://a.example/x',
    'one - two, “three”',
    'https://a.example/x#:~:text=one%20%2D%20two%2C%20%E2%80%9Cthree%E2%80%9D',
  ],
  ['https://a.example/x#part', 'one two', 'https://a.example/x#part:~:text=one%20two'],
])('a link to %s leads to the words %j', (url, quoted, href) => {
  expect(webAddress(url, quoted)?.href).toBe(href);
});

test.each<[string, string, 'own' | 'quoted' | undefined]>([
  ['He called it “absurd”.', '', undefined],
  ['He called it “a smart, quick idea” and “new”.', 'a smart, quick idea', 'own'],
  ['She “said one two three four five six seven”.', 'said one two three four five', undefined],
  ['“我从未见过他。”赵立明承认去过上海，但是', '我从未见过他', 'quoted'],
  ['Six ships came in from the sea that day.', 'Six ships came in from the', 'quoted'],
])('%j is found by the words %j', (text, words, wording) => {
  expect(quotedWords({ text, wording }) ?? '').toBe(words);
});
