import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

type Row = readonly [title: string, html: string, names: readonly string[]];

const letters = (word: string): string =>
  Array.from(word, (letter) => `<div style="display:inline-block">${letter}</div>`).join('');

const inOneLine: readonly Row[] = [
  ['a custom element', '<p>Then Donald <a-b>Trump</a-b> left.</p>', ['Donald Trump']],
  [
    'a custom element inside of a word',
    '<p>So Vladi<a-b>mir Put</a-b>in left.</p>',
    ['Vladimir Putin'],
  ],
  ['a given name before a custom element', '<p>Eric <a-b>Trump</a-b> left.</p>', []],
  [
    'a div that is set inline',
    '<div>Elon <div style="display:inline">Musk</div> left.</div>',
    ['Elon Musk'],
  ],
  [
    'the first word of a name before it',
    '<div>In New <div style="display:inline">York</div> it rains.</div>',
    ['New York'],
  ],
  [
    'headings that are set inline',
    '<h4 style="display:inline">Eric</h4> <h4 style="display:inline">Trump</h4>',
    [],
  ],
  ['letters that are boxes', `<h1>${letters('Elon')} ${letters('Musk')}</h1>`, ['Elon Musk']],
  ['a box around a word', '<p>Eric <a style="display:inline-block">Trump</a> left.</p>', []],
  ['a script in a name', '<p>So Elon <script>0</script>Musk left.</p>', ['Elon Musk']],
  ['a style before a surname', '<p>Eric <style>q{color:red}</style>Trump left.</p>', []],
  ['a template before Jr.', '<p>So Donald Trump<template>x</template> Jr. left.</p>', []],
  [
    'words that are not rendered',
    '<p>So Elon <span hidden>of old</span> Musk left.</p>',
    ['Elon  Musk'],
  ],
  [
    'a picture before a name',
    '<p>It stood on <img alt="" width=9 height=9> X yesterday.</p>',
    ['X'],
  ],
  ['an icon before a name', '<p>It stood on <svg width=9 height=9></svg> X yesterday.</p>', ['X']],
  ['a raised number', '<p>So said Elon Musk<sup><a href="#">1</a></sup> there.</p>', ['Elon Musk']],
  [
    'a note between given name and surname',
    '<p>So Elon<sup>1</sup> Musk and Eric<sup>2</sup> Trump left.</p>',
    ['Elon Musk'],
  ],
  [
    'a note below, and one that is moved up',
    '<p>So Elon Musk<sub>2</sub> and Joe Biden<a style="position:relative;top:-.4em;font-size:60%">3</a> left.</p>',
    ['Elon Musk', 'Joe Biden'],
  ],
  ['the raised end of a word', '<p>M<sup>me</sup> Biden est là.</p>', ['Biden']],
  [
    'a reading by style',
    '<p>So <b style="display:ruby">Elon<i style="display:ruby-text">イーロン</i></b> <b style="display:ruby">Musk<i style="display:ruby-text">マスク</i></b> left.</p>',
    ['Elon Musk'],
  ],
  [
    'a first letter with a quote, two letters, a first word',
    '<p><b style="float:left">“E</b>lon Musk left.</p><p><b style="display:inline-block;padding:9px">Jo</b>e Biden left.</p><p><b style="float:left;font-size:3em">Eric</b> Trump left.</p>',
    ['Elon Musk', 'Joe Biden'],
  ],
  [
    'a name in two elements of which neither is one',
    '<p>By <a-b>Wall Street</a-b> <a-b>Journal</a-b> now.</p>',
    ['Wall Street Journal'],
  ],
  [
    'a name in three elements',
    '<p>By <a-b>Wall</a-b> <a-b>Street</a-b> <a-b>Journal</a-b> now.</p>',
    ['Wall Street Journal'],
  ],
  ['a break and a line feed', '<p>So Elon<br>\nMusk and Eric<br>\nTrump left.</p>', ['Elon Musk']],
  ['a raised letter', '<p>So said Joe Biden<sup>b</sup> there.</p>', ['Joe Biden']],
  [
    'a link raised by style',
    '<p>Rockets of SpaceX<a style="vertical-align:super">2</a> rose.</p>',
    ['SpaceX'],
  ],
  [
    'the reading of each character',
    '<p><ruby>普<rt>pǔ</rt></ruby><ruby>京<rt>jīng</rt></ruby>说话了。</p>',
    ['普京'],
  ],
  [
    'brackets around readings',
    '<p><ruby>普<rp>(</rp><rt>pǔ</rt><rp>)</rp>京<rp>(</rp><rt>jīng</rt><rp>)</rp></ruby>。</p>',
    ['普京'],
  ],
  [
    'a big first letter that is a box',
    '<p><span style="display:inline-block;padding-right:9px">E</span>lon Musk left.</p>',
    ['Elon Musk'],
  ],
  [
    'a big first letter that floats',
    '<p><span style="float:left">E</span>lon Musk left.</p>',
    ['Elon Musk'],
  ],
  ['a blank line that is seen as a space', '<p>So Elon\n\n   Musk left.</p>', ['Elon     Musk']],
];

const apart: readonly Row[] = [
  [
    'a blank line that is seen',
    '<p style="white-space:pre-line">Eric\n\nTrump left, they said.</p>',
    ['Trump'],
  ],
  ['items of a menu', '<nav style="display:flex"><a>New</a> <a>York</a></nav>', []],
  [
    'items with room around',
    '<nav><a style="display:inline-block;padding:9px">New</a> <a style="display:inline-block;padding:9px">York</a></nav>',
    [],
  ],
  ['items of a list', '<ul><li>New</li><li>York</li></ul>', []],
  [
    'spans that are set as blocks',
    '<p><span style="display:block">New</span> <span style="display:block">York</span></p>',
    [],
  ],
  ['a given name in the block before', '<div><div>Eric</div> <div>Trump</div></div>', []],
  ['a given name in the cell before', '<table><tr><td>Eric<td><b>Trump</b></table>', []],
  [
    'a given name in the line before',
    '<a style="display:flex;flex-direction:column"><span>Eric</span><span>Trump</span></a>',
    [],
  ],
  ['their own given name in the cell before', '<table><tr><td>Donald<td>Trump</table>', ['Trump']],
  ['a word in the cell before', '<table><tr><td>Florida<td>Trump</table>', ['Trump']],
  ['words in the cell before', '<table><tr><td>Eric said<td>Trump</table>', ['Trump']],
  ['breaks with a space between', '<p>Eric<br> <br>Trump left, they said.</p>', ['Trump']],
  ['two breaks', '<p>Eric<br><br>Trump left, they said.</p>', ['Trump']],
  ['a given name before a button', '<p>Eric <button>Trump</button> left.</p>', []],
  [
    'a given name before a grid in the line',
    '<p>Eric <label style="display:inline-grid"><b>Trump</b></label> left.</p>',
    [],
  ],
  ['a given name for its term', '<dl><dt>Eric<dd>Trump</dl>', []],
  ['a given name in the cell behind', '<table><tr><td>1<td>Trump<td>Eric</table>', []],
  ['a word in the cell behind', '<table><tr><td>Trump<td>Florida</table>', ['Trump']],
  ['a given name in the item before', '<ul><li>Eric</li><li>Trump</li></ul>', ['Trump']],
];

const asSeen: readonly Row[] = [
  [
    'small letters that a style writes large',
    '<ul style="text-transform:capitalize"><li>elon musk</li></ul>',
    ['Elon Musk'],
  ],
  ['small letters', '<ul><li>elon musk</li></ul>', []],
  [
    'a word that is a name in capitals',
    '<p style="text-transform:uppercase">they gave us hope</p>',
    [],
  ],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./read-page.fixture.ts')>(
    browser,
    new URL('./read-page.fixture.ts', import.meta.url),
  );
  const expectNames = async (_: string, html: string, names: readonly string[]): Promise<void> => {
    const found = await opened().run(html, ({ namesOnPage }) => namesOnPage());
    expect(found.map((name) => name.replace(/\s+/g, ' '))).toEqual(
      names.map((name) => name.replace(/\s+/g, ' ')),
    );
  };

  describe('a line is read through', () => {
    test.each(inOneLine)('%s', expectNames);
  });

  describe('texts stay apart that the layout keeps apart:', () => {
    test.each(apart)('%s', expectNames);
  });

  describe('case is read as it is seen:', () => {
    test.each(asSeen)('%s', expectNames);
  });
});
