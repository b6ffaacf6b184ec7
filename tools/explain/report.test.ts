import { expect, test } from 'vitest';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { decisionReport, reportWord } from './report.ts';

test('every candidate is listed with the rule that decided', () => {
  const texts = ['Carlson met Eric Trump', 'Tucker Carlson'];
  expect(
    decisionReport({ texts, language: '' }, compileLexicon([smallDossier])).map((line) =>
      line.trim().split('\n    '),
    ),
  ).toEqual([
    [
      `+ ${' '.repeat(32)}[Carlson] met Eric Trump`,
      'carlson: surname-named, a surname, and the full name is on the page: Tucker Carlson',
    ],
    [
      `- ${'Carlson met Eric '.padStart(32)}[Trump]`,
      'trump: other-given-name, the given name or initial beside it is somebody else’s',
    ],
    [`+ ${' '.repeat(32)}[Tucker Carlson]`, 'carlson: full-name, a full name'],
  ]);
});

test('a word is explained wherever it stands, lit or not', () => {
  const texts = ['The Trump family met Melania  Trump.', 'A tower of glass'];
  const explained = (word: string): string[] =>
    reportWord({ texts, language: '' }, compileLexicon([smallDossier]), word).map((line) =>
      line.trim(),
    );
  expect(explained('trump').map((line) => line.split('\n    ')[1])).toEqual([
    'trump: family, a family or foundation, not one of its people',
    'trump: negative-name, a longer name that means something else',
  ]);
  expect(explained('melania trump')).toHaveLength(1);
  expect(explained('glass')[0]).toContain('no name of a dossier is written like this');
  expect(explained('as').map((line) => line.split('\n')[0])).toEqual([
    expect.stringContaining('gl[as]s'),
  ]);
  expect(explained('a')).toHaveLength(1);
  expect(explained('steel')).toEqual(['The page does not hold “steel”.']);
});

test('a form counts in the language that the page declares', () => {
  const lexicon = compileLexicon([smallDossier]);
  const reportIn = (language: string) => decisionReport({ texts: ['EUA'], language }, lexicon)[0];
  expect(reportIn('en')).toContain('us: foreign-form');
  expect(reportIn('es')).toContain('us: name');
});
