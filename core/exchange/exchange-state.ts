/** The state of the page that imports other formats into drafts. */
import type { Problem } from '../dossier/problem.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import type { MoneyReading } from './follow-the-money.ts';
import type { Table, TableHead } from './table/table.ts';

/** Reasons why nothing was brought in. */
export type ExchangeFailure =
  | { readonly kind: 'file'; readonly problem: Problem }
  | { readonly kind: 'form'; readonly rule: ExchangeProblem['rule'] }
  /** The file is a dossier: those are added in the settings. */
  | { readonly kind: 'dossier' }
  /** The page of the tab is gone, or says nothing of the kind. */
  | { readonly kind: 'page' }
  /** The browser could not store the draft. */
  | { readonly kind: 'unkept' };

export type ExchangeState =
  | {
      readonly kind: 'start';
      readonly failure: ExchangeFailure | undefined;
      readonly isReading?: true;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly table: Table;
      readonly head: TableHead;
      readonly problems: readonly ExchangeProblem[];
    }
  | { readonly kind: 'pick'; readonly name: string; readonly reading: MoneyReading }
  | { readonly kind: 'ready'; readonly name: string; readonly brought: Brought };

/** Destination: a new draft with a title, or an existing draft that takes the names. */
export type ExchangeTarget =
  | { readonly kind: 'new'; readonly title: string }
  | { readonly kind: 'draft'; readonly id: string };

/** True for names without facts: they can go into an existing draft, while facts make a draft of their own. */
export const holdsOnlyNames = ({ claims, unwritten, entities }: Brought): boolean =>
  !claims.length && !unwritten.length && entities.length > 0;
