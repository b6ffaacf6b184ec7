import type { EntityKind } from '../dossier/schema.ts';

/** An entity that a page names. */
export interface NamedEntity {
  /** `<dossier>/<entity>` */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export interface EntityCount extends NamedEntity {
  /** Of its visible mentions. */
  readonly count: number;
}
