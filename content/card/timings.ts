/** Every delay and distance of the hover card, with its reason. Lengths in CSS pixels. */

/** Least time between two hit tests. */
export const hitTestGapMs = 40;

/**
 * The same while the pointer keeps moving and no card is about to open or close: on a long page a hit test takes
 * half a millisecond. Not longer, because some hands are never still.
 */
export const strollGapMs = 12 * hitTestGapMs;

/** Rest on a name before its card opens: within the 150-300 ms that good hover cards agree on. */
export const dwellMs = 220;

/** After leaving the name and the card: time to come back, as in Wikipedia's page previews (300). */
export const graceMs = 280;

/** A pointer faster than this, over its last two moves, is passing by; 10ten's figure. */
export const passingPxPerMs = 0.5;

/** Moves further apart than this say nothing about speed. */
export const maxSampleAgeMs = 64;

/** After scrolling ends, before a name under a still pointer may count again. */
export const afterScrollMs = 150;

/** Between two looks at whether the name of an open card can still be seen: no event tells of a fade. */
export const seenCheckMs = 250;

/** Between the name's line and the card. */
export const gapPx = 6;

/** Between the card and the edge of the viewport. */
export const gutterPx = 8;

/** In a viewport narrower than this the card is a sheet over its whole width. */
export const sheetWidthPx = 480;

/** The card gets no smaller than this before it changes sides. */
export const minHeightPx = 180;
