import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { dossierContextOf } from './dossier-context.ts';
import { findFacts, found } from './find-facts.ts';
import type { Filters } from './route.ts';

const small = dossierContextOf(smallDossier);
const whole = dossierContextOf(embedded);
const ids = (filters: Filters): string[] => found(small, filters).claims.map(({ id }) => id);

describe('found', () => {
  it.each<[Filters, string[]]>([
    [{}, ['met', 'talked', 'never-met', 'was-at-sea', 'no-reply']],
    [{ about: 'ada' }, ['met', 'talked', 'no-reply']],
    [{ about: 'ada', with: 'moor' }, ['met']],
    [{ on: 'article' }, ['talked', 'no-reply']],
    [{ through: 'article' }, ['met', 'never-met', 'was-at-sea']],
    [{ kind: 'unnamed' }, ['met']],
    [{ standing: 'denied' }, ['met', 'talked']],
    [{ words: 'BÓB  sea' }, ['was-at-sea']],
    [{ words: 'two guards' }, ['met']],
    [{ words: 'ada lane' }, ['met', 'talked', 'no-reply']],
    [{ words: '   ' }, ['met', 'talked', 'never-met', 'was-at-sea', 'no-reply']],
    [{ words: 'bob', kind: 'article' }, ['talked']],
    [{ about: 'nobody' }, []],
  ])('%j', (filters, expected) => {
    expect(ids(filters)).toEqual(expected);
  });

  it('counts what another choice would give, under all other filters', () => {
    const { kinds, standings } = found(small, { about: 'ada', kind: 'unnamed' });
    expect(Object.fromEntries(kinds)).toEqual({ unnamed: 1, article: 2 });
    expect(Object.fromEntries(standings)).toEqual({ denied: 1 });
  });

  it('keeps its word: each count is what the choice then gives', () => {
    for (const filters of [
      {},
      { about: 'starlink' },
      { words: 'russia', standing: 'denied' },
    ] as Filters[]) {
      const { kinds, standings, entities } = found(whole, filters);
      for (const [kind, count] of kinds)
        expect(found(whole, { ...filters, kind }).claims).toHaveLength(count);
      for (const [standing, count] of standings)
        expect(found(whole, { ...filters, standing }).claims).toHaveLength(count);
      for (const [about, count] of entities)
        expect(found(whole, { ...filters, about }).claims).toHaveLength(count);
    }
  });
});

it('stops on the way through a big dossier, and is through in the end', () => {
  const [claim] = smallDossier.claims;
  const claims = Array.from({ length: 1200 }, (_, at) => ({ ...claim, id: `c${at}` }) as never);
  const steps = [...findFacts(dossierContextOf({ ...smallDossier, claims }), {})];
  expect(steps.map(({ isAll }) => isAll)).toEqual([false, false, true]);
  expect(steps.at(-1)?.claims).toHaveLength(1200);
});

it('finds nothing in an empty dossier, and says that this is all', () => {
  const empty = dossierContextOf({ ...smallDossier, claims: [] });
  expect(found(empty, { words: 'bob' })).toMatchObject({ claims: [], isAll: true });
});
