import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { keptDossier } from '../article/kept-dossier.ts';
import type { Dossier } from '../dossier/schema.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { echoStory } from './echo-claims.ts';
import { findEchoes } from './find-echoes.ts';
import { pageSentences } from './page-sentences.ts';
import { compileVocabulary } from './vocabulary.ts';
import { wordTables } from './words/word-tables.ts';

const vocabularyOf = (language: string) => {
  const table = wordTables.find((one) => one.language === language);
  if (!table) throw new Error('no word table');
  return compileVocabulary(table);
};
const en = vocabularyOf('en');

/** @param opening sentences that make the page be about the story */
function claimIn(
  dossier: Dossier,
  opening: string,
  text: string,
  language = 'en',
): string | undefined {
  const page = pageSentences([opening, '—', '—', '—', text], compileLexicon([dossier]));
  const story = echoStory(dossier, en);
  return [...findEchoes(page, [story], language === 'en' ? en : vocabularyOf(language))].at(-1)
    ?.claim;
}

describe('a claim without cues is told by its own words', () => {
  it.each([
    [
      'white-house-unaware',
      'Several White House officials said they knew nothing of the contacts.',
    ],
    [
      'spacex-confidential-contract',
      'SpaceX got a confidential contract of 1.8 billion dollars in 2021.',
    ],
    [undefined, 'SpaceX got a confidential contract of 2.9 billion dollars in 2021.'],
    [undefined, 'SpaceX got a confidential contract of 1.8 billion dollars in 2019.'],
    [undefined, 'Musk visited a factory near Berlin.'],
    [undefined, 'Several officials said so.'],
  ])('%s: %s', (claim, text) => {
    expect(claimIn(embedded, 'Elon Musk, Vladimir Putin and SpaceX.', text)).toBe(claim);
  });
});

describe('a sentence of a kept article', () => {
  const kept = keptDossier(
    'kept',
    {
      title: 'Two ministers resign',
      site: 'News',
      address: 'https://news.example/a',
      language: 'en',
      published: '2026-03-02',
      paragraphs: [
        'Finance minister Lena Orvik and her deputy Tomas Brandel resigned on Monday, the government said.',
        'Lena Orvik had approved a loan of 340 million euros to the shipyard Harbrook without telling parliament.',
        'Tomas Brandel said that the auditors had warned him of the loan in writing.',
      ],
    },
    '2026-03-02',
  )?.dossier;
  if (!kept) throw new Error('nothing was kept');
  const textOf = (id: string | undefined) => kept.claims.find((claim) => claim.id === id)?.text;

  it.each([
    [
      'approved a loan',
      'Lena Orvik approved the loan of 340 million euros to Harbrook on her own, without parliament.',
    ],
    ['warned him', 'According to Tomas Brandel the auditors had warned of the loan in writing.'],
    ['approved a loan', 'Lena Orvik approuva un prêt de 340 millions d’euros pour Harbrook.', 'fr'],
    [undefined, 'Lena Orvik est née en 1961 dans un village de pêcheurs.', 'fr'],
    [undefined, 'Lena Orvik and Tomas Brandel have called each other friends.'],
    [undefined, 'Lena Orvik approved a loan of 12 million euros for a railway.'],
    [undefined, 'Tomas Brandel was born in a village by the sea.'],
  ])('%s is repeated by: %s', (words, text, language = 'en') => {
    const found = textOf(claimIn(kept, 'Lena Orvik. Tomas Brandel.', text, language));
    if (words) expect(found).toContain(words);
    else expect(found).toBeUndefined();
  });
});
