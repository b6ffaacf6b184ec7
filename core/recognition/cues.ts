/** What the words around a candidate say, as bits. */
export const cue = {
  /** The passage is nothing else: an item of a menu or list. */
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
  /** The company that the name needs is right here. */
  context: 256,
  /** Inside an address of the web or of mail. */
  address: 512,
  /** The passage is running text: it ends like a sentence. */
  sentence: 1024,
} as const;
