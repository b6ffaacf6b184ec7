/** Checks the words around a name for the context that it needs. */
import { kindAt, odd, plainText } from '../lexicon/characters.ts';
import { countLanguages, languageIn } from '../lexicon/language.ts';
import type { CompiledContextRule } from '../lexicon/lexicon.ts';

/** Distance searched on each side of a name, in UTF-16 units. */
const contextReach = 80;

/** One passage, against which context rules are checked. Normalises its text on first use. */
export class PassageContext {
  readonly #text: string;
  #plain: string | undefined;
  #lower: string | undefined;
  #languages: Uint16Array | undefined;
  readonly #known = new Map<CompiledContextRule, boolean>();
  readonly #senses = new Map<CompiledContextRule, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /** True if words of another sense of the name are in the passage. */
  tellsOtherSense(rule: CompiledContextRule): boolean {
    const words = rule.otherSense ?? [];
    return this.#once(this.#senses, rule, () => {
      this.#lower ??= this.#text.toLowerCase();
      return words.some((word) => hasWord(this.#lower as string, word, false));
    });
  }

  /** Tells if the passage is in one of the languages of `bits`; undefined when too few words tell. */
  isIn(bits: number, languageWords: Uint32Array): 'own' | 'foreign' | undefined {
    this.#languages ??= countLanguages(this.#text, languageWords);
    return languageIn(this.#languages, bits);
  }

  /** True if one condition of a rule holds for the name between two offsets. */
  holds(rule: CompiledContextRule, start: number, end: number): boolean {
    const { before, after } = rule;
    return (
      (before.length > 0 && this.isBefore(rule, start)) ||
      (after.length > 0 && this.#isAfter(after, end)) ||
      this.#isAnywhere(rule)
    );
  }

  /** True if the name is joined by a hyphen to a word of its rule: "X-Account". */
  isJoined({ after }: CompiledContextRule, end: number): boolean {
    const text = plainLower(this.#text.slice(end, end + contextReach));
    return after.some((phrase) => phrase.startsWith('-') && startsWith(text, phrase));
  }

  /** True if words of a rule stand right before the name. */
  isBefore({ before }: CompiledContextRule, start: number): boolean {
    const text = plainLower(this.#text.slice(Math.max(0, start - contextReach), start));
    const bare = text.replace(/[ "'([]+$/, '');
    return before.some((phrase) => endsWith(bare, phrase));
  }

  #isAfter(phrases: readonly string[], end: number): boolean {
    const text = plainLower(this.#text.slice(end, end + contextReach)).trimStart();
    const bare = text.replace(/^[ "',([\])]+/, '');
    return phrases.some((phrase) => startsWith(text, phrase) || startsWith(bare, phrase));
  }

  #isAnywhere(rule: CompiledContextRule): boolean {
    return this.#once(this.#known, rule, () =>
      rule.words.some((word) => this.#hasWord(word.toLowerCase())),
    );
  }

  /** Searches the passage once per rule, however many names depend on it. */
  #once(
    known: Map<CompiledContextRule, boolean>,
    rule: CompiledContextRule,
    find: () => boolean,
  ): boolean {
    const found = known.get(rule) ?? find();
    known.set(rule, found);
    return found;
  }

  #hasWord(word: string): boolean {
    this.#plain ??= plainLower(this.#text);
    return hasWord(this.#plain, word, true);
  }
}

/** @param isWhole true if the text's word must end where `word` does */
function hasWord(text: string, word: string, isWhole: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isEdge(text, at) && (!isWhole || isEdge(text, at + word.length))) return true;
  return false;
}

const plainLower = (text: string): string => plainText(text).toLowerCase();

const startsWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && isEdge(text, phrase.length);

const endsWith = (text: string, phrase: string): boolean =>
  text.endsWith(phrase) && isEdge(text, text.length - phrase.length);

/** True if an offset is a word boundary. */
const isEdge = (text: string, at: number): boolean =>
  kindAt(text, at - 1) > odd || kindAt(text, at) > odd;
