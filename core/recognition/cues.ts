/** Cues from the words around a candidate, as bits. */
export const cue = {
  /** The passage holds nothing else: an item of a menu or list. */
  wholePassage: 1,
  tag: 2,
  currency: 4,
  junior: 8,
  organisation: 16,
  /** "Donald" or "President" before the surname. */
  own: 32,
  /** "Eric" before the surname. */
  other: 64,
  /** "Donald and Melania" before the surname. */
  both: 128,
  /** The context rule of the name holds in this passage. */
  context: 256,
  /** Part of a web or mail address. */
  address: 512,
  /** The passage ends like a sentence, so it is running text. */
  sentence: 1024,
} as const;
