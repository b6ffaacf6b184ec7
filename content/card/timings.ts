/** Every delay and distance of the hover card, with its reason. Times in ms, lengths in CSS pixels. */

/** At most one question per this many ms: where the pointer rests. */
export const beat = 40;

/**
 * The same for a pointer that goes on moving where nothing has begun: on a long page the browser takes half a
 * millisecond for the answer. Not never, because some hands are never still.
 */
export const stroll = 12 * beat;

/** Rest on a name before its card opens: within the 150-300 ms that good hover cards agree on. */
export const dwell = 220;

/** After leaving the name and the card: time to come back, as in Wikipedia's page previews (300). */
export const grace = 280;

/** A pointer faster than this (px/ms, over its last two moves) is passing by; 10ten's figure. */
export const passing = 0.5;

/** Moves further apart than this say nothing about speed. */
export const sampleAge = 64;

/** After scrolling ends, before a name under a still pointer may count again. */
export const afterScroll = 150;

/** Between the name's line and the card. */
export const gap = 6;

/** Between the card and the edge of the viewport. */
export const gutter = 8;

/** The card gets no smaller than this before it changes sides. */
export const leastHeight = 180;
