/**
 * Chunks of the content script that are loaded when they are first needed. Each adds itself where it is described
 * (TypeScript's declaration merging), so that the registry knows none of them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the chunks fill it
export interface Chunks {}

const registry = Symbol.for('gloss chunks');

/** In the content script's own world; a page neither sees nor sets it. */
const chunkWorld = globalThis as { [registry]?: Partial<Chunks> };

/** Called by a chunk when it has been loaded. */
export function registerChunk<Name extends keyof Chunks>(name: Name, chunk: Chunks[Name]): void {
  chunkWorld[registry] = { ...chunkWorld[registry], [name]: chunk };
}

/** Undefined until the chunk has been loaded. */
export const registeredChunk = <Name extends keyof Chunks>(name: Name): Chunks[Name] | undefined =>
  chunkWorld[registry]?.[name];
