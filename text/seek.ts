/** The scan itself: from word to word until one may start a name. */
import { glanceAt, glances, ideograph, kindIn, leastOf, letter, odd } from './characters.ts';
import { growBy, seedIn } from './names.ts';

/** Where a scan is. One object per text, written over at every step. */
export interface Spot {
  /** The word found; -1 before a unit that must be folded first. */
  start: number;
  /** Its end, from where the scan goes on. */
  end: number;
  /** The hash of its letters. */
  hash: number;
}

const wordless = leastOf(ideograph + 1);

/**
 * Moves to the next word that may start a name; false when there is none. Every unit of every page
 * goes through this loop, and most pages are read before a browser has optimised it: so it is small,
 * on its own, and calls next to nothing.
 * @param openings see `Lexicon`: most words end at its bit
 * @param folded whether `fold` has seen the text
 */
export function seek(text: string, openings: Uint32Array, folded: boolean, spot: Spot): boolean {
  const { length } = text;
  const beyond = leastOf((folded ? odd : letter) + 1);
  let at = spot.end;
  let before = at > 0 ? text.charCodeAt(at - 1) : 0;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at++);
    let glance = glances[unit] || glanceAt(unit);
    if (glance >= wordless) {
      before = unit;
      continue;
    }
    let hash = growBy(seedIn(glance), glance);
    if (glance < beyond)
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        glance = glances[next] || glanceAt(next);
        if (glance >= beyond) break;
        // What `growBy` does: until a browser has optimised this, the call costs more than the rest.
        hash = Math.imul(hash ^ (glance & 0xffff), 0x01000193);
      }
    else if (kindIn(glance) === odd) return stop(spot);
    const opens = ((openings[hash >>> 21] as number) >>> ((hash >>> 16) & 31)) & 1;
    if (opens !== 0 || before === 0x23 || before === 0x40) {
      spot.start = start;
      spot.end = at;
      spot.hash = hash;
      return true;
    }
    before = 0;
  }
  return false;
}

function stop(spot: Spot): false {
  spot.start = -1;
  return false;
}

/** Whether # or @ stands before a word. */
export function followsTagSign(text: string, at: number): boolean {
  const unit = at > 0 ? text.charCodeAt(at - 1) : 0;
  return unit === 0x23 || unit === 0x40;
}
