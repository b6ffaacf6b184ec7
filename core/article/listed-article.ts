import type { Proposal } from '../extraction/proposal.ts';
import type { KeptCounts } from './kept-dossier.ts';

/** Record that is stored of a kept article beside its dossier and its text. */
export interface KeptRecord {
  readonly title: string;
  /** '' where the page has none. */
  readonly host: string;
  /** Of the page that it was kept from, without its fragment. */
  readonly address: string;
  /** `YYYY-MM-DD`, where the page tells. */
  readonly published?: string | undefined;
  /** ISO 8601 */
  readonly keptAt: string;
  readonly counts: KeptCounts;
  readonly gap?: Proposal['gap'];
}

/** A kept article in the list of them. */
export interface ListedArticle extends KeptRecord {
  /** Also that of its dossier. */
  readonly id: string;
  /** False while it is paused: its names are not lit. */
  readonly isOn: boolean;
}
