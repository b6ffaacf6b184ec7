/** What a lexicon knows of each name, in one number: a use, flags, and a company above them. */
import type { Lexicon } from './lexicon.ts';

/** How a name is used; the low bits. */
export const use = {
  safe: 0,
  needsContext: 1,
  negative: 2,
  /** A word of somebody's company, so that the items of a list can vouch for one another. */
  contextWord: 3,
} as const;

const uses = 3;

export const nameFlag = {
  /** The next name has the same letters. */
  sameLetters: 4,
  /** One word that is the name of a person, and so may be another bearer's. */
  surname: 8,
  /** Several words that name a person, or a decoy that holds its surname: another bearer. */
  fullName: 16,
  place: 32,
} as const;

/** From this bit on: index into `Lexicon.contextRules`, plus one. */
export const contextRuleUnit = 64;

export const useOf = (flags: number): number => flags & uses;

export const useOfName = ({ flags }: Lexicon, name: number): number => useOf(flags[name] as number);

export const hasFlag = ({ flags }: Lexicon, name: number, bit: number): boolean =>
  ((flags[name] as number) & bit) !== 0;

/** The company that a name needs, if its dossier says which. */
export const contextRuleOf = (lexicon: Lexicon, name: number) =>
  lexicon.contextRules[Math.floor((lexicon.flags[name] as number) / contextRuleUnit) - 1];
