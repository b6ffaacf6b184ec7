import type { Publisher } from '../../core/sharing/publisher.ts';
import { fieldsOf } from './parse.ts';
import { parsePublisher } from './publisher.ts';

/** A catalogue that the reader has opened. */
export interface StoredCatalogue {
  readonly title: string;
  /** Absent where it is not signed. */
  readonly publisher?: Publisher | undefined;
}

/** Undefined where a record is not understood. */
export function parseCatalogue(value: unknown): StoredCatalogue | undefined {
  const { title, publisher } = fieldsOf(value);
  if (typeof title !== 'string') return undefined;
  return { title, publisher: parsePublisher(publisher) };
}
