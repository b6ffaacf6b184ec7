import { loadPart } from '../extension/chunks/chunks.ts';
import { lent, type Parts } from './lazy-chunk.ts';

/** A part of the content script, which is loaded when it is first asked for. Rejects when the extension has gone. */
export async function borrow<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!lent(name)) await loadPart(name);
  const part = lent(name);
  if (!part) throw new Error(`Gloss could not load its part "${name}"`);
  return part as Parts[Name];
}

/** Whether Gloss itself put a node into the page: what it shows there comes from its parts. */
export const isOurs = (node: EventTarget | null): boolean => lent('card')?.isHost(node) === true;
