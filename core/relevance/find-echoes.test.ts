import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { embeddedCues } from '../../extension/dossiers/embedded-cues.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { echoStory } from './echo-claims.ts';
import { type EchoRow, nearMisses, repeating } from './echo-sentences.fixture.ts';
import { type Echo, findEchoes } from './find-echoes.ts';
import { pageSentences } from './page-sentences.ts';
import { compileVocabulary } from './vocabulary.ts';
import { wordTables } from './words/word-tables.ts';

const [en] = wordTables.map(compileVocabulary);
if (!en) throw new Error('no word table');
const lexicon = compileLexicon([embedded]);
const story = echoStory(embedded, en, embeddedCues);

/** Makes a page be about the story, far enough before a sentence to lend it no name. */
const opening = [
  'This page is about Elon Musk, Vladimir Putin and SpaceX.',
  'It rained.',
  'It snowed.',
  'It rained.',
];

function echoOf(text: string, before: string[] = [], opened = opening): Echo | undefined {
  const page = pageSentences([...opened, ...before, text], lexicon);
  return [...findEchoes(page, [story], en as NonNullable<typeof en>)].at(-1);
}

const echoOfRow = ({ text, before }: EchoRow) => echoOf(text, before ? [before] : []);

describe('a sentence that repeats a claim', () => {
  it.each(repeating)('is found: $text', (row) => {
    expect(echoOfRow(row)).toMatchObject({ claim: row.claim });
  });

  it.each(repeating)('is told from whom it has it, $attribution: $text', (row) => {
    expect(echoOfRow(row)?.attribution).toBe(row.attribution);
  });

  it('gives what it shares with the claim, as it stands there', () => {
    const why = echoOf('SpaceX signed a secret $1.8 billion contract in 2021.')?.why;
    expect(why).toMatchObject({ words: expect.arrayContaining(['contract']) });
    expect(why?.numbers.length || why?.times.length || why?.names.length).toBeGreaterThan(0);
  });
});

describe('a sentence about the same people', () => {
  it.each(nearMisses)('repeats nothing where it tells another fact: $text', (row) => {
    expect(echoOfRow(row)).toBeUndefined();
  });

  it('repeats nothing on a page that is not about the story', () => {
    const text = 'Ukraine had asked Musk to switch on Starlink near Crimea.';
    expect(echoOf(text)?.claim).toBe('ukraine-asked-for-crimea-service');
    expect(echoOf('The Kremlin put pressure on his business.', [], [])).toBeUndefined();
  });
});

it.each([
  'It is a lie that Musk has been in regular contact with Putin since 2022.',
  'No Starlink terminals were donated to Ukraine by Musk.',
])('a sentence that calls the claim untrue does not repeat it: %s', (text) => {
  expect(echoOf(text)).toBeUndefined();
});
