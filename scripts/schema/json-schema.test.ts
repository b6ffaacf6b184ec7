import { expect, it } from 'vitest';
import dossier from '../../data/dossier.schema.json' with { type: 'json' };
import part from '../../data/part.schema.json' with { type: 'json' };
import { dossierSchema, partSchema } from './json-schema.ts';

it('dossier.schema.json is what data/schema.ts makes; if not: npm run schema', () => {
  expect(dossier).toEqual(dossierSchema());
});

it('part.schema.json is what data/schema.ts makes; if not: npm run schema', () => {
  expect(part).toEqual(partSchema());
});
