import type { Colour } from '../dossier/colours.ts';
import type { EntityKind } from '../dossier/schema.ts';

/** An entity as recognition knows it. */
export interface LexiconEntity {
  /** `<dossier id>/<entity id>`: the storage key of its facts. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Chosen by the reader for its dossier. */
  readonly colour?: Colour;
  /** First letters of a person's given names, in lower case; absent without a surname that stands alone. */
  readonly initials?: string;
  /** A person's given names in all forms, in lower case, each between spaces; absent as `initials` is. */
  readonly givenNames?: string;
  /** One of the chief names of its story (`chiefNames`); absent for any other. */
  readonly chief?: true;
  /** Indexes of entities that share a fact with it; absent for none. */
  readonly together?: readonly number[];
}
