/** The scan itself: from word to word until one may start a name. */
import { glanceAt, glances, ideograph, kindIn, leastOf, letter, odd } from './characters.ts';
import { opens } from './lookup.ts';
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
 * and on its own.
 * @param folded whether `fold` has seen the text
 */
export function seek(text: string, openings: Uint32Array, folded: boolean, spot: Spot): boolean {
  const { length } = text;
  const beyond = leastOf((folded ? odd : letter) + 1);
  let at = spot.end;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at++);
    let glance = glances[unit] || glanceAt(unit);
    if (glance >= wordless) continue;
    let hash = growBy(seedIn(glance), glance);
    if (glance < beyond)
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        glance = glances[next] || glanceAt(next);
        if (glance >= beyond) break;
        hash = growBy(hash, glance);
      }
    else if (kindIn(glance) === odd) return stop(spot);
    if (opens(openings, hash) || followsTagSign(text, start)) {
      spot.start = start;
      spot.end = at;
      spot.hash = hash;
      return true;
    }
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
