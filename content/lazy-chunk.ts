import type { CardPart } from './card/card-chunk.ts';
import type { MentionsPart } from './mentions/mentions-chunk.ts';
import type { marksPainter } from './mentions/paint-marks.ts';
import type { openGuide } from './navigation/navigation.ts';

/** Parts of the content script that are loaded when they are first needed. */
export interface Parts {
  mentions: MentionsPart;
  card: CardPart;
  guide: { openGuide: typeof openGuide };
  marks: { marksPainter: typeof marksPainter };
}

const shelf = Symbol.for('gloss parts');

/** In the content script's own world; a page neither sees nor sets it. */
const world = globalThis as { [shelf]?: Partial<Parts> };

/** Called by a part when it has been loaded. */
export function lend<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  world[shelf] = { ...world[shelf], [name]: part };
}

/** A part that has been loaded. */
export const lent = <Name extends keyof Parts>(name: Name): Partial<Parts>[Name] =>
  world[shelf]?.[name];
