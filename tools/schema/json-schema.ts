/** The JSON Schemas that editors read, made from `core/dossier/schema.ts`, the one source of the format. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../../core/dossier/schema.ts';

const { ContextRule, NameGroup, BriefLine, Entity, Source, When, Link, Attestation } = schema;
const { Amendment, Claim, Relation, Topic, Dispute, Account, Dossier } = schema;

/** The whole dossier as one file: what is imported and what `$schema` of such a file points to. */
export function dossierSchema(): JsonSchema {
  return toJsonSchema(Dossier, {
    typeMode: 'input',
    // A trimmed string is still a string: what JSON Schema cannot say about it, the check does.
    errorMode: 'ignore',
    definitions: {
      ...{ ContextRule, NameGroup, BriefLine, Entity, Source, When, Link, Attestation },
      ...{ Amendment, Claim, Relation, Topic, Dispute, Account },
    },
  });
}

/** A file of `data/`: some fields of a dossier, to be joined with those of other files. */
export function partSchema(): JsonSchema {
  const fields = Object.keys(Dossier.entries).map((field) => [
    field,
    { $ref: `dossier.schema.json#/properties/${field}` },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(fields) },
    additionalProperties: false,
  };
}
