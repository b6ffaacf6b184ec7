/** The flags of a name, in one number: its use, its `nameFlag`s, and above them its context rule. */
import type { Lexicon } from './lexicon.ts';

/** Use of a name, in the low bits of its flags. */
export const use = {
  safe: 0,
  needsContext: 1,
  negative: 2,
  /** A word of a context rule: a neighbouring item of a list may be that context. */
  contextWord: 3,
} as const;

const useBits = 3;

export const nameFlag = {
  /** The next name has the same letters. */
  sameLetters: 4,
  /** One word that names a person, and so may be another person's surname. */
  surname: 8,
  /** Several words that name a person; on a negative name: another person with the same surname. */
  fullName: 16,
  place: 32,
} as const;

/** From this bit on: the index into `Lexicon.contextRules` plus one. */
export const contextRuleUnit = 64;

export const useOf = (flags: number): number => flags & useBits;

export const useOfName = ({ flags }: Lexicon, name: number): number => useOf(flags[name] as number);

export const hasFlag = ({ flags }: Lexicon, name: number, bit: number): boolean =>
  ((flags[name] as number) & bit) !== 0;

/** The context rule of a name, if its dossier gives one. */
export const contextRuleOf = (lexicon: Lexicon, name: number) =>
  lexicon.contextRules[Math.floor((lexicon.flags[name] as number) / contextRuleUnit) - 1];
