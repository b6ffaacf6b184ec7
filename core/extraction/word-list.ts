/** Looks words up, some by their beginning (`газет*`) or ending (`*minister`). */
export class WordList {
  readonly #whole: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  readonly #endings: ReadonlySet<string>;

  /** @param list strings of words, separated by blanks */
  constructor(list: readonly string[]) {
    const words = list.flatMap((line) => line.split(' ')).filter(Boolean);
    const isOpen = (word: string): boolean => word.startsWith('*') || word.endsWith('*');
    this.#whole = new Set(words.filter((word) => !isOpen(word)));
    this.#beginnings = new Set(
      words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    );
    this.#endings = new Set(
      words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    );
  }

  /** @param low in lower case */
  has(low: string): boolean {
    if (this.#whole.has(low)) return true;
    if (!this.#beginnings.size && !this.#endings.size) return false;
    return this.#isOpen(low.slice(0, 60));
  }

  #isOpen(low: string): boolean {
    for (let at = 1; at <= low.length; at++)
      if (this.#beginnings.has(low.slice(0, at)) || this.#endings.has(low.slice(-at))) return true;
    return false;
  }
}

/** Names of several words, separated by `|`. */
export const lines = (list: readonly string[]): string[] => list.flatMap((line) => line.split('|'));
