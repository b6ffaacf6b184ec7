import { noArticleReasons } from '../../core/article/keep-outcome.ts';
import { fieldsOf, oneOf, text } from './parse.ts';

/** A press that was not made in the popup, and how it ended. */
export interface Keeping {
  readonly tab: number;
  /** In ms since 1970. */
  readonly at: number;
  readonly state: (typeof states)[number];
  /** Of the article, where it was kept. */
  readonly id?: string | undefined;
}

const states = ['keeping', 'kept', 'renewed', 'not-stored', ...noArticleReasons] as const;

/** Undefined where it is not understood. */
export function parseKeeping(value: unknown): Keeping | undefined {
  const { tab, at, state, id } = fieldsOf(value);
  const known = oneOf(states)(state);
  if (typeof tab !== 'number' || typeof at !== 'number' || !known) return undefined;
  return { tab, at, state: known, id: text(id) };
}
