import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

type Row = readonly [
  title: string,
  html: string,
  selected: { id?: string; words?: string },
  decided: readonly string[],
];

const musk = '<p>So said Elon Musk, and <b id="w">Musk</b> again.</p>';

const rows: readonly Row[] = [
  ['a name that is lit', musk, { id: 'w' }, ['Elon Musk: surname-named']],
  [
    'somebody else’s name',
    '<p>So said Eric <b id="w">Trump</b>.</p>',
    { id: 'w' },
    ['Donald Trump: other-given-name'],
  ],
  [
    'half of a name',
    '<p>So said <b id="w">Elon</b> Musk.</p>',
    { id: 'w' },
    ['Elon Musk: full-name'],
  ],
  ['words beside a name', '<p><b id="w">So said </b>Elon Musk.</p>', { id: 'w' }, []],
  [
    'a whole paragraph with two names',
    '<p id="w">Elon Musk met Vladimir Putin.</p>',
    { id: 'w' },
    ['Elon Musk: full-name', 'Vladimir Putin: full-name'],
  ],
  [
    'the same reason twice is told once',
    '<p id="w">Elon Musk, Elon Musk.</p>',
    { id: 'w' },
    ['Elon Musk: full-name'],
  ],
  [
    'words that are selected in a shadow tree',
    '<x-a><template shadowrootmode="open"><p>Elon Musk</p></template></x-a><p>Elon Musk</p>',
    { words: ' elon  musk ' },
    ['Elon Musk: full-name'],
  ],
  ['words that are no name', musk, { words: 'again' }, []],
  ['nothing', musk, { words: ' ' }, []],
];

describe.each(browsers)('in %s, why is told of', (browser) => {
  const opened = inPage<typeof import('./decisions-in.fixture.ts')>(
    browser,
    new URL('./decisions-in.fixture.ts', import.meta.url),
  );
  test.each(rows)('%s', async (_, html, selected, wanted) => {
    expect(await opened().run(html, ({ decided }, what) => decided(what), selected)).toEqual(
      wanted,
    );
  });
});
