import type { MentionedEntity } from './entity-count.ts';

/** A mention with the text around it. */
export interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

export interface QuotedMention extends Quote {
  /** In page order, among all mentions of the page. */
  readonly index: number;
}

/** An entity that the page names, with its mentions in page order; never without one. */
export interface EntityMentions extends MentionedEntity {
  readonly mentions: readonly QuotedMention[];
}
