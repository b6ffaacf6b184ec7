import { expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { found } from '../lookup/find-facts.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { onUnnamed, sourceStatisticsOf, statisticsOfSource } from './source-statistics.ts';

const story = dossierContextOf(smallDossier);
const ids = (claims: readonly { id: string }[] = []) => claims.map(({ id }) => id);

it('tells what rests on a source from what it passes on', () => {
  const statistics = statisticsOfSource('article', story);
  expect(ids(statistics?.own)).toEqual(['talked', 'no-reply']);
  expect(ids(statistics?.passed)).toEqual(['met', 'never-met', 'was-at-sea']);
});

it('counts what a source passes on by the hand at which it has it', () => {
  expect(statisticsOfSource('article', story)?.hands).toEqual([{ hand: 2, count: 3 }]);
  expect(statisticsOfSource('guards', story)?.hands).toEqual([]);
});

it('puts those first on whom most rests, and knows nobody by a wrong id', () => {
  expect(sourceStatisticsOf(story).map(({ source }) => source.id)).toEqual([
    'article',
    'bob',
    'guards',
    'unused',
  ]);
  expect(statisticsOfSource('nobody', story)).toBeUndefined();
});

it('finds the unnamed on whose word alone something hangs', () => {
  const { claims, sources } = onUnnamed(story);
  expect([ids(claims), sources.map(({ id }) => id)]).toEqual([['met'], ['guards']]);
});

it('counts as many of them as the filter that it leads to', () => {
  const whole = dossierContextOf(embedded);
  expect(onUnnamed(whole).claims).toEqual(found(whole, { kind: 'unnamed' }).claims);
});

it('accounts for every fact of the embedded dossier once', () => {
  const own = sourceStatisticsOf(dossierContextOf(embedded)).flatMap((statistics) =>
    ids(statistics.own),
  );
  expect(own.toSorted()).toEqual(ids(embedded.claims).toSorted());
});
