import { expect, test } from 'vitest';
import { finish } from '../../steps.ts';
import type { Dossier } from '../schema.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { checkShape, checkShapeInPlace } from './check-shape.ts';

const lists = ['entities', 'sources', 'claims', 'relations', 'disputes'] as const;

const withSpaces = (): Dossier => ({
  ...structuredClone(smallDossier),
  claims: smallDossier.claims.map((claim) => ({ ...claim, text: ` ${claim.text} `, more: 1 })),
});

test('in place or not, a value is read as the same dossier', () => {
  expect(finish(checkShapeInPlace(withSpaces()))).toEqual({ dossier: smallDossier, problems: [] });
  expect(checkShape(withSpaces())).toEqual({ dossier: smallDossier, problems: [] });
});

test('in place no long list is copied', () => {
  const value = withSpaces();
  const { dossier } = finish(checkShapeInPlace(value));
  for (const list of lists) expect(dossier?.[list]).toBe(value[list]);
});

test('else the value stays as it is', () => {
  const value = withSpaces();
  checkShape(value);
  expect(value).toEqual(withSpaces());
});

test.each(lists)('in place the last item of %s is refused at its place', (list) => {
  const value = { ...withSpaces(), [list]: [...smallDossier[list], { id: '' }] };
  const { dossier, problems } = finish(checkShapeInPlace(structuredClone(value)));
  expect(dossier).toBeUndefined();
  expect(problems[0]?.path.slice(0, 2)).toEqual([list, smallDossier[list].length]);
  expect(problems).toEqual(checkShape(value).problems);
});

const noDossiers = {
  nothing: undefined,
  null: null,
  'a number': 1,
  'a text': 'x',
  'a list': [],
  'a dossier whose claims are no list': { ...smallDossier, claims: {} },
  'a later format': { format: 3 },
};

test.each(Object.entries(noDossiers))('in place %s is refused as it is else', (_what, value) => {
  expect(finish(checkShapeInPlace(value)).problems).toEqual(checkShape(value).problems);
  expect(finish(checkShapeInPlace(value)).dossier).toBeUndefined();
});
