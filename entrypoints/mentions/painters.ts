import type { Mention } from '../../page/mention.ts';
import { canHighlight, highlightPainter, type Known } from '../../page/paint-highlight.ts';
import type { Hue, Painter } from '../../page/painter.ts';
import { settled } from '../../page/settled.ts';
import type { PainterName } from '../../platform/settings.ts';
import { borrow } from '../content-script/parts.ts';

export type MakePainter = (hueOf: (mention: Mention) => Hue, known: Known) => Painter;

/** The painter of the reader's choice, as far as the browser has it. */
export async function painterFor(name: PainterName): Promise<MakePainter> {
  if (name === 'highlight' && canHighlight()) return highlightPainter;
  const [{ marksPainter }] = await Promise.all([borrow('marks'), settled()]);
  return marksPainter;
}
