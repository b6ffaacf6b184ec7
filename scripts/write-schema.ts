/** `npm run schema`: writes the JSON Schemas of a dossier beside `data/schema.ts`. */
import { fileURLToPath } from 'node:url';
import { dossierSchema, partSchema } from './dossier-json-schema.ts';
import { writeJson } from './write-json.ts';

const path = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

writeJson(path('dossier.schema.json'), dossierSchema());
writeJson(path('part.schema.json'), partSchema());
