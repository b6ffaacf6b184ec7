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

/** Sentences that make a page be about the story, far enough before a sentence to carry over no name. */
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

const peskovSays = 'Dmitry Peskov, the Kremlin spokesman, spoke to reporters.';
const regular = 'Elon Musk has been in regular contact with Vladimir Putin since late 2022.';

describe('a sentence that answers a fact', () => {
  it.each([
    ['The Kremlin dismissed the report as a hoax.', [regular], 'regular-contact-since-2022'],
    ['It was a lie, he said.', [regular, peskovSays], 'regular-contact-since-2022'],
    [
      'It is a lie, Peskov said, that Musk has been in regular contact with Putin since 2022.',
      [],
      'regular-contact-since-2022',
    ],
    ['Joe Biden called the report a hoax.', [regular], undefined],
    ['The Kremlin dismissed the report as a hoax.', [], undefined],
  ])('is told from one that repeats it: %s', (text, before, claim) => {
    const echo = echoOf(text, before);
    expect(echo?.claim).toBe(claim);
    expect(echo?.relation).toBe(claim && 'answers');
  });
});

it.each([
  ['may', 'kept', 'Musk could get a post in the administration if Trump wins.'],
  ['may', 'dropped', 'Musk gets a post in the administration after a victory of Trump.'],
  [
    'about',
    'kept',
    'By July some 15,000 Starlink terminals gave free internet to destroyed areas.',
  ],
  ['about', 'dropped', 'By July 15,000 Starlink terminals gave free internet to destroyed areas.'],
  [undefined, 'dropped', regular],
  [undefined, 'kept', 'Elon Musk reportedly is in regular contact with Vladimir Putin.'],
  [undefined, undefined, 'SpaceX signed a secret $1.8 billion contract in 2021.'],
])('the reserve %s of a fact is %s in: %s', (reserve, hedge, text) => {
  expect(echoOf(text)).toMatchObject({ reserve: reserve ? [reserve] : [], hedge });
});

it.each([
  ['kept', 'Dmitry Peskov says that there was only one telephone call with Musk.'],
  ['weaker', 'The Kremlin says that there was only one telephone call with Musk.'],
  ['weaker', 'There reportedly was only one telephone call of Musk and the Kremlin.'],
])('to name whom a speaker speaks for is less than to name the speaker, %s: %s', (is, text) => {
  expect(echoOf(text)).toMatchObject({ claim: 'peskov-only-one-call', attribution: is });
});

it.each([
  'It is a lie that Musk has been in regular contact with Putin since 2022.',
  'No Starlink terminals were donated to Ukraine by Musk.',
])('a sentence that calls the claim untrue does not repeat it: %s', (text) => {
  expect(echoOf(text)).toBeUndefined();
});
