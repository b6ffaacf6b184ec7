import { lowAt, type Token } from './sentence.ts';

/** Finds phrases of one or more words among tokens outside quotations. The longest that fits counts. */
export class PhraseList {
  readonly #byFirst = new Map<string, string[][]>();

  /** @param phrases words separated by blanks, letter case ignored */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.toLowerCase().split(' ');
      const first = words[0] as string;
      const same = this.#byFirst.get(first);
      if (same) same.push(words);
      else this.#byFirst.set(first, [words]);
    }
    for (const same of this.#byFirst.values()) same.sort((a, b) => b.length - a.length);
  }

  /** The index behind the phrase that begins at this token, if one does. */
  endAt(tokens: readonly Token[], at: number): number | undefined {
    const phrases = this.#byFirst.get(lowAt(tokens, at));
    const fits = phrases?.find((words) =>
      words.every((word, i) => tokens[at + i]?.low === word && !tokens[at + i]?.isQuoted),
    );
    return fits && at + fits.length;
  }

  /** The first phrase among the tokens from one index up to another. */
  findIn(
    tokens: readonly Token[],
    from = 0,
    to = tokens.length,
  ): { from: number; to: number } | undefined {
    for (let at = from; at < to; at++) {
      const end = this.endAt(tokens, at);
      if (end) return { from: at, to: end };
    }
    return;
  }
}
