/** The state of the page where things are brought in. */
import type { Problem } from '../dossier/problem.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import type { MoneyReading } from './follow-the-money.ts';
import type { Table, TableHead } from './table/table.ts';

/** Why nothing was read. */
export type ExchangeFailure =
  | { readonly kind: 'file'; readonly problem: Problem }
  | { readonly kind: 'form'; readonly rule: ExchangeProblem['rule'] }
  /** It is added in the settings. */
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

/** Where it goes: a new draft with a title, or the names into one that there is. */
export type ExchangeTarget =
  | { readonly kind: 'new'; readonly title: string }
  | { readonly kind: 'draft'; readonly id: string };

/** Names go into a draft that there is; facts of another account make one of their own. */
export const holdsOnlyNames = ({ claims, unwritten, entities }: Brought): boolean =>
  !claims.length && !unwritten.length && entities.length > 0;
