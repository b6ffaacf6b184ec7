/** Data read from other formats into a draft: an author edits it before it is a dossier. */
import type { Account, Claim, Entity, Relation, Source } from '../dossier/schema.ts';

/** The forms that Gloss reads, besides dossiers. */
export type BroughtKind =
  | 'table'
  | 'gloss-table'
  | 'page-data'
  | 'follow-the-money'
  | 'wikidata'
  | 'annotations';

export interface Brought {
  readonly kind: BroughtKind;
  /** Undefined where the author has to give one. */
  readonly title?: string | undefined;
  /** The id that the dossier had when it was taken out of Gloss. */
  readonly id?: string | undefined;
  /** BCP 47, where it is told. */
  readonly language?: string | undefined;
  readonly accounts: readonly [Account, ...Account[]];
  /** Of the first account: what an author reads beside its facts. */
  readonly paragraphs: readonly string[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly unwritten: readonly UnwrittenFact[];
  readonly problems: readonly ExchangeProblem[];
}

/** A text without a source: an author says who says it, or leaves it out. */
export interface UnwrittenFact {
  readonly text: string;
  /** Of the first account, counted from 1. */
  readonly paragraph: number;
  /** Ids of those it is about. */
  readonly entities: readonly string[];
}

/** Rules that something brought in can break; each has a sentence of its own. */
export type ExchangeRule =
  | 'row-empty'
  | 'row-without-source'
  | 'row-too-long'
  | 'rows-left'
  | 'text-too-long'
  | 'half-character'
  | 'quote-open'
  | 'date-unread'
  | 'link-refused'
  | 'not-json'
  | 'too-deep'
  | 'without-name'
  | 'without-data-set'
  | 'without-claim'
  | 'without-claimant'
  | 'without-reviewer'
  | 'without-address'
  | 'without-id'
  | 'of-no-use'
  | 'too-many';

/** Something that could not be taken over as it stands. */
export interface ExchangeProblem {
  readonly rule: ExchangeRule;
  /** Of a table with its head, else of a list: counted from 1. Absent for the file as a whole. */
  readonly row?: number | undefined;
  /** The name of the column. */
  readonly column?: string | undefined;
  /** The text that is at fault, or a number that counts; shown as it is. */
  readonly value?: string | undefined;
}
