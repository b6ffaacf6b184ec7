/** `npm run schema`: writes the JSON Schemas of a dossier beside `data/schema.ts`. */
import { dossierSchema, partSchema } from './dossier-json-schema.ts';
import { writeJson } from './write-json.ts';

writeJson('data/dossier.schema.json', dossierSchema());
writeJson('data/part.schema.json', partSchema());
