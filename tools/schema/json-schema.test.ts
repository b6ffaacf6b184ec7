import { expect, it } from 'vitest';
import dossier from '../../core/dossier/dossier.schema.json' with { type: 'json' };
import part from '../../core/dossier/part.schema.json' with { type: 'json' };
import { dossierSchema, partSchema } from './json-schema.ts';

it('dossier.schema.json is what core/dossier/schema.ts makes; if not: npm run schema', () => {
  expect(dossier).toEqual(dossierSchema());
});

it('part.schema.json is what core/dossier/schema.ts makes; if not: npm run schema', () => {
  expect(part).toEqual(partSchema());
});
