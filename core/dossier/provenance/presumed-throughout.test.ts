import { expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { entityFile, type Fact } from '../lookup/entity-file.ts';
import { known } from '../small-dossier.fixture.ts';
import { presumedThroughout } from './presumed-throughout.ts';

type Step = [source: string, basis: 'named' | 'presumed'];

const fact = (...steps: Step[]): Fact =>
  ({ attested: [{ attribution: steps.map(([source, basis]) => ({ source, basis })) }] }) as never;

const article: Step = ['article', 'named'];
const guessed: Step = ['paper', 'presumed'];

it.each<[string, string[], Fact[]]>([
  [
    'is on every way and named by none',
    ['paper'],
    [fact(article, guessed), fact(article, guessed)],
  ],
  [
    'is named by half of the paragraphs',
    [],
    [fact(article, guessed), fact(article, ['paper', 'named'])],
  ],
  ['is on few of the ways', [], [fact(article, guessed), fact(article), fact(article)]],
])('a source that %s', (_, expected, facts) => {
  expect(presumedThroughout({ facts, related: [] })).toEqual(expected);
});

it('is the newspaper in the embedded dossier', () => {
  expect(presumedThroughout(known(entityFile(embedded, 'elon-musk')))).toEqual([
    'wall-street-journal',
  ]);
});
