import { expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { mostNamed, relationsAround } from './relations-around.ts';

const { claims, entities } = dossierContextOf(smallDossier);

it.each([
  ['ada', ['bob 2 2', 'moor 1 1']],
  ['moor', ['ada 1 1', 'bob 1 1']],
  ['nobody', []],
])('around %s are, with their facts and those denied, %j', (id, wanted) => {
  const around = relationsAround(id, claims.values(), entities);
  expect(around.map((one) => `${one.id} ${one.claims.length} ${one.against}`)).toEqual(wanted);
});

it('names nobody twice, and those with most facts first', () => {
  const whole = dossierContextOf(embedded);
  const around = relationsAround('elon-musk', whole.claims.values(), whole.entities);
  expect(new Set(around.map((one) => one.id)).size).toBe(around.length);
  const counts = around.map((one) => one.claims.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

it('begins with whom most facts are about', () => {
  expect(mostNamed(claims.values(), entities)).toBe('bob');
  expect(mostNamed([], entities)).toBeUndefined();
});
