/** What a lexicon knows of each name, in one number: a use, traits, and a company above them. */
import type { Lexicon } from './lexicon.ts';

/** How a name is used; the low bits. */
export const use = {
  safe: 0,
  needsCompany: 1,
  decoy: 2,
  /** A word of somebody's company, so that the items of a list can vouch for one another. */
  clue: 3,
} as const;

const uses = 3;

export const trait = {
  /** The next name has the same letters. */
  sameLetters: 4,
  /** One word that is the name of a person, and so may be another bearer's. */
  surname: 8,
  /** Several words that name a person, or a decoy that holds its surname: another bearer. */
  fullName: 16,
  place: 32,
} as const;

/** From this bit on: index into `Lexicon.companies`, plus one. */
export const companyUnit = 64;

export const useOf = (traits: number): number => traits & uses;

export const useOfName = ({ traits }: Lexicon, name: number): number =>
  useOf(traits[name] as number);

export const hasTrait = ({ traits }: Lexicon, name: number, bit: number): boolean =>
  ((traits[name] as number) & bit) !== 0;

/** The company that a name needs, if its dossier says which. */
export const companyOf = (lexicon: Lexicon, name: number) =>
  lexicon.companies[Math.floor((lexicon.traits[name] as number) / companyUnit) - 1];
