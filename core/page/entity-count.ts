import type { EntityKind } from '../dossier/schema.ts';

/** An entity that a page names. */
export interface MentionedEntity {
  /** `<dossier>/<entity>` */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export interface EntityCount extends MentionedEntity {
  /** Of its visible mentions. */
  readonly count: number;
}
