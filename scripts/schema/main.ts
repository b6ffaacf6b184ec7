/** `npm run schema`: writes the JSON Schemas of a dossier beside `data/schema.ts`. */

import { writeJson } from '../write-json.ts';
import { dossierSchema, partSchema } from './json-schema.ts';

writeJson('data/dossier.schema.json', dossierSchema());
writeJson('data/part.schema.json', partSchema());
