/** A "not this one" that the reader said on one site. */
export interface Dismissal {
  readonly host: string;
  /** `<dossier>/<entity>`. */
  readonly key: string;
  /** The key itself for an entity whose dossier is gone or cannot be read. */
  readonly name: string;
}
