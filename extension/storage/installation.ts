import type { Publisher } from '../../core/sharing/publisher.ts';
import { type Origin, parseOrigin } from './origin.ts';
import { fieldsOf } from './parse.ts';
import { parsePublisher } from './publisher.ts';

/** The stored record of a dossier, beside its file. */
export interface Installation {
  readonly title: string;
  readonly author: string;
  readonly facts: number;
  readonly names: number;
  readonly from: Origin;
  /** Different for every version that is installed. */
  readonly revision: string;
  /** Absent where no version was signed. */
  readonly publisher?: Publisher | undefined;
}

/** Undefined where a record is not understood. Builds before 0.2 call the revision `edition`. */
export function parseInstallation(value: unknown): Installation | undefined {
  const fields = fieldsOf(value);
  const { title, author, facts, names, from, edition, revision = edition } = fields;
  if (typeof title !== 'string' || typeof author !== 'string' || typeof revision !== 'string')
    return undefined;
  const origin = parseOrigin(from);
  if (!isWholeNumber(facts) || !isWholeNumber(names) || !origin) return undefined;
  const record = { title, author, facts, names, from: origin, revision };
  if (fields.publisher === undefined) return record;
  // Without the key an update would be taken from anybody.
  const publisher = parsePublisher(fields.publisher);
  return publisher && { ...record, publisher };
}

const isWholeNumber = (value: unknown): value is number => Number.isSafeInteger(value);
