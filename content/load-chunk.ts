import { requestChunk } from '../extension/chunks/chunks.ts';
import { type Chunks, registeredChunk } from './lazy-chunk.ts';

/** A chunk of the content script, loaded when it is first asked for. Rejects when the extension has gone. */
export async function loadChunk<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]> {
  if (!registeredChunk(name)) await requestChunk(name);
  const chunk = registeredChunk(name);
  if (!chunk) throw new Error(`Gloss could not load its chunk "${name}"`);
  return chunk;
}

/** True for a node that Gloss itself put into the page: the card chunk makes all of them but marks. */
export const isOwnNode = (node: EventTarget | null): boolean =>
  registeredChunk('card')?.isHost(node) === true;
