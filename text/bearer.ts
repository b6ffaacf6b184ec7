/** Whose surname it is: what stands before a surname, word by word. */
import { ideograph, kindAt } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { firstNameOf, nextNameOf, nodeOf } from './lookup.ts';
import { grow, noHash } from './names.ts';
import {
  isCapitalised,
  isInitial,
  isProse,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './neighbours.ts';
import { hashOfWord, role, rolesOf } from './roles.ts';
import { use, useOfName } from './traits.ts';
import type { Candidate } from './types.ts';

export interface Bearer {
  /**
   * `own`: the entity's given name or an office stands before; `other`: somebody else's given name;
   * `both`: "Donald and Melania Trump".
   */
  readonly who: 'own' | 'other' | 'both' | 'unknown';
  /** Hash of a courtesy title before all that ("Dr. Jill Biden"), or 0. */
  readonly title: number;
}

const unknown: Bearer = { who: 'unknown', title: 0 };

/** Given name, middle name, particle, second middle name. */
const mostWords = 4;

/** Reads backwards from a surname. */
export class Bearers {
  readonly #text: string;
  readonly #lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** @param floor where the previous candidate ends: its words are not given names */
  of(surname: Candidate, floor: number): Bearer {
    if (kindAt(this.#text, surname.start) === ideograph) return this.#beforeDot(surname.start);
    let at = surname.start;
    let strange = 0;
    for (let step = 0; step < mostWords; step++) {
      const word = wordBefore(this.#text, at);
      if (!word || word.start < floor) return unknown;
      const found = this.#judge(word, surname, step === 0, strange);
      if (found) return found;
      if (this.#isStrange(word) && strange++ > 0) return unknown;
      at = word.start;
    }
    return unknown;
  }

  /** Names of people in Han letters and kana part given name and surname by a dot. */
  #beforeDot(start: number): Bearer {
    const isDotted =
      plainChar(this.#text, start - 1) === '·' && kindAt(this.#text, start - 2) <= ideograph;
    return isDotted ? { who: 'other', title: 0 } : unknown;
  }

  /** What one word before a surname decides; undefined when the word before it must be asked. */
  #judge(word: Word, surname: Candidate, next: boolean, strange: number): Bearer | undefined {
    const roles = this.#rolesOf(word);
    const title = this.#titleBefore(word.start);
    if (this.#isOwn(word, surname)) return { who: 'own', title };
    if (roles & role.courtesy)
      return next ? { who: 'unknown', title: this.#hashOf(word) } : unknown;
    if (roles & role.office) return next ? { who: 'own', title: 0 } : unknown;
    if (isInitial(this.#text, word)) return undefined;
    if (word.dotted) return unknown;
    if (roles & role.particle) return undefined;
    if (!isCapitalised(this.#text, word)) return unknown;
    if ((roles & role.given) === 0) return undefined;
    // "Melania Slams Trump" is a headline: a middle name nobody knows counts in running text only.
    if (strange > 0 && !this.#isRunningText(word.start, surname.end)) return unknown;
    return { who: this.#isJoinedToOwn(word, surname) ? 'both' : 'other', title };
  }

  /** Neither initial nor particle. */
  #isStrange(word: Word): boolean {
    return !isInitial(this.#text, word) && (this.#rolesOf(word) & role.particle) === 0;
  }

  #isRunningText(start: number, end: number): boolean {
    return (
      isProse(this.#text, wordBefore(this.#text, start)) ||
      isProse(this.#text, wordAfter(this.#text, end))
    );
  }

  /** "Donald and" before "Melania Trump" */
  #isJoinedToOwn(word: Word, surname: Candidate): boolean {
    const before = this.#text.slice(Math.max(0, word.start - 3), word.start).trimEnd();
    const sign = before.endsWith('&') ? this.#text.lastIndexOf('&', word.start) : -1;
    const joint = sign < 0 ? wordBefore(this.#text, word.start) : { start: sign };
    if (!joint || (sign < 0 && (this.#rolesOf(joint as Word) & role.conjunction) === 0))
      return false;
    const first = wordBefore(this.#text, joint.start);
    return first !== undefined && this.#isOwn(first, surname);
  }

  #titleBefore(at: number): number {
    const word = wordBefore(this.#text, at);
    return word && this.#rolesOf(word) & role.courtesy ? this.#hashOf(word) : 0;
  }

  /** Whether the word and the surname make a name of the same entity. */
  #isOwn(word: Word, { start, end, name }: Candidate): boolean {
    let hash = noHash;
    for (let at = word.start; at < word.end; at++) hash = grow(hash, this.#text.charCodeAt(at));
    for (let at = start; at < end; at++)
      if (kindAt(this.#text, at) <= ideograph) hash = grow(hash, this.#text.charCodeAt(at));
    const node = nodeOf(this.#lexicon, hash);
    return node >= 0 && this.#holds(node, this.#lexicon.owners[name] as number);
  }

  #holds(node: number, owner: number): boolean {
    const lexicon = this.#lexicon;
    for (let name = firstNameOf(lexicon, node); name >= 0; name = nextNameOf(lexicon, name))
      if (lexicon.owners[name] === owner && useOfName(lexicon, name) < use.decoy) return true;
    return false;
  }

  #rolesOf = (word: Word): number => rolesOf(this.#lexicon.roles, this.#text, word.start, word.end);

  #hashOf = (word: Word): number => hashOfWord(this.#text, word.start, word.end);
}
