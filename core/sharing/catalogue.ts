import * as v from 'valibot';
import { shapeRule } from '../dossier/problem.ts';
import { Id, Line } from '../dossier/schema.ts';

/** Shown in one line of a list. */
const Short = v.pipe(Line, v.maxLength(300, shapeRule('too-long')));

const CatalogueItem = v.object({
  /** Of the dossier or set. */
  id: Id,
  title: Short,
  /** BCP 47 tags. */
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(35, shapeRule('too-long')))),
    v.maxLength(50, shapeRule('too-many')),
  ),
  /** Absolute, or from where the catalogue is. */
  address: v.pipe(v.string(), v.maxLength(2000, shapeRule('url-too-long'))),
  /** Absent where it is not signed. */
  key: v.optional(v.string()),
  /** The least that is to be expected there. */
  revision: v.optional(
    v.pipe(v.number(), v.safeInteger(), v.minValue(0, shapeRule('number-too-small'))),
  ),
});

/**
 * A list of dossiers and where they are, in one file, signed as a dossier is. `catalogue` is its first field: by
 * that it is told from a dossier.
 */
export const Catalogue = v.object({
  catalogue: v.literal(1, shapeRule('unknown-format')),
  id: Id,
  title: Short,
  author: Short,
  entries: v.pipe(v.array(CatalogueItem), v.maxLength(1000, shapeRule('too-many'))),
});

export type Catalogue = v.InferOutput<typeof Catalogue>;
export type CatalogueEntry = v.InferOutput<typeof CatalogueItem>;
