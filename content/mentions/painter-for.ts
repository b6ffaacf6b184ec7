import type { PainterName } from '../../core/page/painter-name.ts';
import { loadChunk } from '../load-chunk.ts';
import { settled } from './page-settled.ts';
import { canHighlight, highlightPainter, type KnownRanges } from './paint-highlight.ts';
import type { LookOf, Painter } from './painter.ts';

export type MakePainter = (lookOf: LookOf, known: KnownRanges) => Painter;

/** The painter of the reader's choice, as far as the browser has it. */
export async function painterFor(name: PainterName): Promise<MakePainter> {
  if (name === 'highlight' && canHighlight()) return highlightPainter;
  const [{ marksPainter }] = await Promise.all([loadChunk('marks'), settled()]);
  return marksPainter;
}
