/** Notes what the words around a candidate say, while the text is there. */
import { Bearers } from './bearer.ts';
import { ideograph, kindAt, odd } from './characters.ts';
import { Surroundings } from './company.ts';
import type { Lexicon } from './lexicon.ts';
import { nameText } from './lookup.ts';
import { isTag } from './match.ts';
import { partsOfName } from './names.ts';
import { isCapitalised, plainChar, type Word, wordAfter, wordBefore } from './neighbours.ts';
import { hashOfWord, role, rolesOf } from './roles.ts';
import { sign } from './signs.ts';
import { companyOf, hasTrait, trait, use, useOfName } from './traits.ts';
import type { Candidate, Noted } from './types.ts';

/** The longest passage, in UTF-16 units, that is an item rather than a text. */
const longestItem = 40;

export class Noticing {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #bearers: Bearers;
  readonly #surroundings: Surroundings;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#bearers = new Bearers(text, lexicon);
    this.#surroundings = new Surroundings(text);
  }

  /** @param floor where the previous candidate ends */
  note(candidate: Candidate, floor: number): Noted {
    const { name } = candidate;
    const uses = useOfName(this.#lexicon, name);
    let signs = this.#isWhole(candidate) ? sign.whole : 0;
    if (uses === use.clue) return { ...candidate, signs, title: 0 };
    if (uses === use.decoy) return { ...candidate, signs, title: this.#titleOfDecoy(candidate) };
    if (isTag(this.#text, candidate.start))
      return { ...candidate, signs: signs | sign.tag, title: 0 };
    signs |= this.#around(candidate) | this.#company(candidate);
    if (!this.#has(name, trait.surname | trait.fullName)) return { ...candidate, signs, title: 0 };
    const { who, title } = this.#bearers.of(candidate, floor);
    return { ...candidate, signs: who === 'unknown' ? signs : signs | sign[who], title };
  }

  #has = (name: number, bits: number): boolean => hasTrait(this.#lexicon, name, bits);

  #isWhole({ start, end }: Candidate): boolean {
    const { length } = this.#text;
    if (length > longestItem) return false;
    return this.#text.slice(0, start).trim() === '' && this.#text.slice(end).trim() === '';
  }

  /** "Dr." may be part of a decoy or stand before it. */
  #titleOfDecoy({ start, name }: Candidate): number {
    if (!this.#has(name, trait.fullName)) return 0;
    const end = this.#endOfWord(start);
    const words = [wordBefore(this.#text, start), { start, end, dotted: false }];
    const title = words.find((word) => word && this.#rolesOf(word) & role.courtesy);
    return title ? hashOfWord(this.#text, title.start, title.end) : 0;
  }

  #endOfWord(start: number): number {
    let end = start;
    while (kindAt(this.#text, end) <= odd) end++;
    return end;
  }

  #around({ start, end, name }: Candidate): number {
    let signs = '$€£¥'.includes(plainChar(this.#text, end) || ' ') ? sign.currency : 0;
    if (this.#has(name, trait.surname | trait.fullName)) {
      const after = wordAfter(this.#text, end, '-');
      if (this.#is(after, role.organisation)) signs |= sign.organisation;
      if (this.#is(wordBefore(this.#text, start), role.organisationBefore))
        signs |= sign.organisation;
      const junior = wordAfter(this.#text, end, ',');
      if (junior && this.#rolesOf(junior) & role.junior) signs |= sign.junior;
    }
    if (this.#has(name, trait.place) && !isAbbreviation(nameText(this.#lexicon, name)))
      if (this.#is(wordAfter(this.#text, end), role.masthead)) signs |= sign.organisation;
    return signs;
  }

  #is(word: Word | undefined, roles: number): boolean {
    return (
      word !== undefined && isCapitalised(this.#text, word) && (this.#rolesOf(word) & roles) !== 0
    );
  }

  #company({ start, end, name }: Candidate): number {
    const company = companyOf(this.#lexicon, name);
    if (!company || this.#isLetterOfCompound(start, end)) return 0;
    return this.#surroundings.holds(company, start, end) ? sign.company : 0;
  }

  /** "X-ray", "F-X": a single letter joined to a word is part of it. */
  #isLetterOfCompound(start: number, end: number): boolean {
    if (end - start > 1) return false;
    const joined = (hyphen: number, beyond: number): boolean =>
      plainChar(this.#text, hyphen) === '-' && kindAt(this.#text, beyond) <= ideograph;
    return joined(start - 1, start - 2) || joined(end, end + 1);
  }

  #rolesOf = (word: Word): number => rolesOf(this.#lexicon.roles, this.#text, word.start, word.end);
}

/** "U.S.": stands before anything, "U.S. College Students". */
const isAbbreviation = (name: string): boolean =>
  partsOfName(name).every((part) => part === part.toUpperCase());
