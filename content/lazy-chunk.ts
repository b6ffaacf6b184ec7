import type { ArticleChunk } from './article/article-chunk.ts';
import type { CardChunk } from './card/card-chunk.ts';
import type { EchoesChunk } from './echoes-chunk.ts';
import type { marksPainter } from './mentions/paint-marks.ts';
import type { MentionsChunk } from './mentions-chunk.ts';

/** Chunks of the content script that are loaded when they are first needed. */
export interface Chunks {
  mentions: MentionsChunk;
  card: CardChunk;
  echoes: EchoesChunk;
  article: ArticleChunk;
  marks: { marksPainter: typeof marksPainter };
}

const registry = Symbol.for('gloss chunks');

/** In the content script's own world; a page neither sees nor sets it. */
const world = globalThis as { [registry]?: Partial<Chunks> };

/** Called by a chunk when it has been loaded. */
export function registerChunk<Name extends keyof Chunks>(name: Name, chunk: Chunks[Name]): void {
  world[registry] = { ...world[registry], [name]: chunk };
}

/** Undefined until the chunk has been loaded. */
export const registeredChunk = <Name extends keyof Chunks>(name: Name): Chunks[Name] | undefined =>
  world[registry]?.[name];
