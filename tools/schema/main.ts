/** `npm run schema`: writes the JSON Schemas of a dossier beside `core/dossier/schema.ts`. */

import { writeJson } from '../write-json.ts';
import { dossierSchema, partSchema } from './json-schema.ts';

writeJson('core/dossier/dossier.schema.json', dossierSchema());
writeJson('core/dossier/part.schema.json', partSchema());
