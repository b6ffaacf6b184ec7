import { requestChunk } from '../extension/chunks/chunks.ts';
import { type Chunks, registeredChunk } from './lazy-chunk.ts';

/** A part of the content script, which is loaded when it is first asked for. Rejects when the extension has gone. */
export async function loadChunk<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]> {
  if (!registeredChunk(name)) await requestChunk(name);
  const part = registeredChunk(name);
  if (!part) throw new Error(`Gloss could not load its part "${name}"`);
  return part;
}

/** Whether Gloss itself put a node into the page: what it shows there comes from its parts. */
export const isOurs = (node: EventTarget | null): boolean =>
  registeredChunk('card')?.isHost(node) === true;
