import type { CardChunk } from './card/card-chunk.ts';
import type { MentionsChunk } from './mentions/mentions-chunk.ts';
import type { marksPainter } from './mentions/paint-marks.ts';
import type { openNavigation } from './navigation/navigation.ts';

/** Parts of the content script that are loaded when they are first needed. */
export interface Chunks {
  mentions: MentionsChunk;
  card: CardChunk;
  guide: { openNavigation: typeof openNavigation };
  marks: { marksPainter: typeof marksPainter };
}

const shelf = Symbol.for('gloss parts');

/** In the content script's own world; a page neither sees nor sets it. */
const world = globalThis as { [shelf]?: Partial<Chunks> };

/** Called by a part when it has been loaded. */
export function registerChunk<Name extends keyof Chunks>(name: Name, part: Chunks[Name]): void {
  world[shelf] = { ...world[shelf], [name]: part };
}

/** A part that has been loaded. */
export const registeredChunk = <Name extends keyof Chunks>(name: Name): Chunks[Name] | undefined =>
  world[shelf]?.[name];
