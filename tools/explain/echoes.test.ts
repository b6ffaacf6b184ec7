import { expect, it } from 'vitest';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { echoLines } from './echoes.ts';

const linesOf = (...passages: string[]) => [...echoLines(passages, compileLexicon([embedded]))];

it('a sentence is shown with the fact that it repeats and what it shares with it', () => {
  const [sentence, reason] = linesOf('Elon Musk has been in regular contact with Vladimir Putin.');
  expect(sentence).toBe('+ Elon Musk has been in regular contact with Vladimir Putin.');
  expect(reason).toMatch(/repeats regular-contact-since-2022 .*elon-musk.*contact.*source dropped/);
});

it('any other with the nearest fact and what it lacks', () => {
  const [, , sentence, reason] = linesOf(
    'Elon Musk and Vladimir Putin were named in the report.',
    'Elon Musk spoke to the press about the weather and the sea.',
  );
  expect(sentence).toMatch(/^- /);
  expect(reason).toMatch(/nearest [a-z0-9-]+ \(\d+\.\d\): lacks /);
});

it('a page in a language without a word list says so', () => {
  expect(linesOf('Yhtiö ei aio myydä palvelua armeijalle, kertoi tiedottaja.')).toEqual([
    'no word list for the language of this page',
  ]);
});
