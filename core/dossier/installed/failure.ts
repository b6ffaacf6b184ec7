import { signatureFaults } from '../../sharing/signature-faults.ts';
import type { Problem } from '../problem.ts';

/** Failures of an address or a file; each has a sentence of its own in the settings. */
export const checkFailures = [
  'forbidden',
  'offline',
  'missing',
  'moved',
  'large',
  'broken',
  'other',
  ...signatureFaults,
] as const;

export type FailureKind = (typeof checkFailures)[number] | AddressFault | 'failed';

/** Reasons for which an address is refused. */
export type AddressFault = 'address' | 'host' | 'credentials' | 'invisible' | 'long' | 'key';

export interface Failure<Kind extends FailureKind = FailureKind> {
  readonly kind: Kind;
  /** Reason why the file is `broken`; builds before 0.2 have stored a sentence as the detail instead. */
  readonly problem?: Problem | undefined;
  /** The HTTP status, the other dossier's title or id, a key, revision or date, or an error's message, as plain text; often ''. */
  readonly detail: string;
}

/** Failure of the last check of an address for a newer version. */
export type CheckFailure = Failure<(typeof checkFailures)[number]>;
