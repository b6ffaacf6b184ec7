import { expect, test } from 'vitest';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { report } from './report.ts';

test('every candidate is listed with the rule that decided', () => {
  const texts = ['Carlson met Eric Trump', 'Tucker Carlson'];
  expect(
    report(texts, compileLexicon([smallDossier])).map((line) => line.trim().split('\n    ')),
  ).toEqual([
    [
      `+ ${' '.repeat(32)}[Carlson] met Eric Trump`,
      'carlson: surname-named, a surname, and the full name is on the page: Tucker Carlson',
    ],
    [
      `- ${'Carlson met Eric '.padStart(32)}[Trump]`,
      'trump: other-given-name, the given name before it is somebody else’s',
    ],
    [`+ ${' '.repeat(32)}[Tucker Carlson]`, 'carlson: full-name, a full name'],
  ]);
});
