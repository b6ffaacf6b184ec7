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
  /** "family" beside the surname. */
  family: 2048,
  /** Part of a longer word, in scripts without spaces. */
  insideWord: 4096,
  /** Words of another sense of the name are in the passage. */
  otherSense: 8192,
  /** An ordinary word when in small letters, at a place where case does not tell. */
  ordinaryWord: 16384,
  /** The passage is in a language that has this form of the name. */
  ownLanguage: 32768,
  /** The passage is in a language that does not have it. */
  foreignLanguage: 65536,
} as const;
