/** Whether the words around a name are the company that it needs. */
import { kindAt, odd, plainText } from './characters.ts';
import type { CompiledCompany } from './collect-names.ts';

/** Units looked at on each side of a name. */
const reach = 80;

/** The text of a passage as companies are compared with it; made only when it is needed. */
export class Surroundings {
  readonly #text: string;
  #plain: string | undefined;
  readonly #known = new Map<CompiledCompany, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether one of a company's conditions holds for the name between two offsets. */
  holds(company: CompiledCompany, start: number, end: number): boolean {
    const { before, after } = company;
    return (
      (before.length > 0 && this.#isBefore(before, start)) ||
      (after.length > 0 && this.#isAfter(after, end)) ||
      this.#isAnywhere(company)
    );
  }

  #isBefore(phrases: readonly string[], start: number): boolean {
    const text = plainLower(this.#text.slice(Math.max(0, start - reach), start));
    const bare = text.replace(/[\s"'([]+$/, '');
    return phrases.some(
      (phrase) => bare.endsWith(phrase) && isEdge(bare, bare.length - phrase.length),
    );
  }

  #isAfter(phrases: readonly string[], end: number): boolean {
    const text = plainLower(this.#text.slice(end, end + reach));
    const bare = text.replace(/^[\s"',([\])]+/, '');
    return phrases.some((phrase) =>
      [text, text.trimStart(), bare].some(
        (rest) => rest.startsWith(phrase) && isEdge(rest, phrase.length),
      ),
    );
  }

  #isAnywhere(company: CompiledCompany): boolean {
    const known = this.#known.get(company);
    if (known !== undefined) return known;
    const holds = company.words.some((word) => this.#hasWord(word.toLowerCase()));
    this.#known.set(company, holds);
    return holds;
  }

  #hasWord(word: string): boolean {
    this.#plain ??= plainLower(this.#text);
    for (let at = this.#plain.indexOf(word); at >= 0; at = this.#plain.indexOf(word, at + 1))
      if (isEdge(this.#plain, at) && isEdge(this.#plain, at + word.length)) return true;
    return false;
  }
}

const plainLower = (text: string): string => plainText(text).toLowerCase();

/** Whether no word goes on across an offset. */
const isEdge = (text: string, at: number): boolean =>
  kindAt(text, at - 1) > odd || kindAt(text, at) > odd;
