import { type CheckFailure, checkFailures } from '../../core/dossier/installed/failure.ts';
import { parseProblem } from '../../core/dossier/problem.ts';
import { fieldsOf } from './parse.ts';

/** The outcome of the last check of a subscribed dossier's address. */
export interface UpdateCheck {
  /** ISO 8601. */
  readonly at: string;
  /** Of the version seen last, sent as `If-None-Match`. */
  readonly etag?: string | undefined;
  readonly failure?: CheckFailure | undefined;
  /** The reader went back to the version before: the newest one must not come again by itself. */
  readonly isRolledBack?: true | undefined;
}

/** Undefined where nobody has checked yet. Builds before 0.2 call the failure `trouble`, its detail `what`. */
export function parseUpdateCheck(value: unknown): UpdateCheck | undefined {
  const { at, etag, trouble, failure = trouble, isRolledBack } = fieldsOf(value);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return {
    at,
    etag: typeof etag === 'string' ? etag : undefined,
    failure: parseFailure(failure),
    isRolledBack: isRolledBack === true || undefined,
  };
}

function parseFailure(value: unknown): CheckFailure | undefined {
  const { kind, what = '', detail = what, problem } = fieldsOf(value);
  const known = checkFailures.find((one) => one === kind);
  return known && { kind: known, detail: String(detail), problem: parseProblem(problem) };
}
