import type { Publisher } from '../../core/sharing/publisher.ts';
import { fieldsOf, text } from './parse.ts';

/** Undefined where a record is not understood. */
export function parsePublisher(value: unknown): Publisher | undefined {
  const { key, id, isKeyGiven, newest, revision, formerRevision } = fieldsOf(value);
  const { revision: highest, hash } = fieldsOf(newest);
  if (typeof key !== 'string' || !/^RW[A-Za-z0-9+/]{54}$/.test(key)) return undefined;
  if (!isRevision(highest) || typeof hash !== 'string') return undefined;
  return {
    key,
    id: text(id),
    isKeyGiven: isKeyGiven === true,
    newest: { revision: highest, hash },
    revision: isRevision(revision) ? revision : undefined,
    formerRevision: isRevision(formerRevision) ? formerRevision : undefined,
  };
}

const isRevision = (value: unknown): value is number => Number.isSafeInteger(value);
