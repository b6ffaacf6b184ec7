import type { Size } from '../../core/dossier/relations/relation-layout.ts';

/** A name gets no wider than this, in em; a longer one is broken. */
const widest = 11;
const lineHeight = 1.22;

/** The shape before it, the gap, the padding and the border on both sides, in em. */
const beside = 2.3;

/** The padding and half of the shape, in em. */
const toShape = 0.9;

export interface NameSize extends Size {
  /** From its left edge to the middle of its shape, where lines end. */
  readonly shape: number;
}

let pen: CanvasRenderingContext2D | null | undefined;

/**
 * How large a name is on the tie map, in px.
 * @param share from 0 to 1; decides the size of the letters, as `.knot` in dossier.css does
 */
export function sizeOfName(name: string, share: number): NameSize {
  pen ??= document.createElement('canvas').getContext('2d');
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const em = root * (0.78 + 0.5 * share);
  if (pen) pen.font = `520 ${em}px system-ui, sans-serif`;
  const lines = linesOf(name, widest * em);
  const width = Math.min(widest * em, Math.max(...lines)) + beside * em;
  return { width, height: (lines.length * lineHeight + 0.4) * em, shape: toShape * em };
}

/** The widths of its lines when it is broken between words. */
function linesOf(name: string, most: number): number[] {
  const lines: number[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > most) {
      lines.push(widthOf(line));
      line = word;
    } else line = longer;
  }
  return [...lines, widthOf(line)].flatMap((width) => broken(width, most));
}

/** A word that is too long for a line is broken anywhere. */
const broken = (width: number, most: number): number[] =>
  Array.from({ length: Math.ceil(width / most) || 1 }, () => Math.min(width, most));

const widthOf = (text: string): number => pen?.measureText(text).width ?? text.length * 8;
