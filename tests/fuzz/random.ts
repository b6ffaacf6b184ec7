/**
 * A source of choices: seeded (mulberry32), so that a case can be named by its seed; or a tape of what was
 * drawn, so that a failing case can be made shorter.
 */
export class Choices {
  /** Everything that was drawn so far. */
  readonly drawn: number[] = [];
  #state = 0;
  readonly #tape: readonly number[] | undefined;

  /** @param start a seed, or the tape of another source; after its end everything is 0 */
  constructor(start: number | readonly number[]) {
    if (typeof start === 'number') this.#state = start >>> 0;
    else this.#tape = start;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    const draw = this.#tape ? (this.#tape[this.drawn.length] ?? 0) : this.#mix();
    this.drawn.push(draw);
    return draw % below;
  }

  of<One>(list: readonly One[]): One {
    return list[this.below(list.length)] as One;
  }

  #mix(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
