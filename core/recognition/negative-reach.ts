import { dossierOfName } from '../lexicon/dossier-of-name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './types.ts';

/** What negative names hide while a text is read from left to right: names of their own dossiers, and no others. */
export class NegativeReach {
  readonly #lexicon: Lexicon;
  /** Per dossier its last negative name; most texts have none. */
  #last: Map<number, Candidate> | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(negative: Candidate): void {
    this.#last ??= new Map();
    this.#last.set(dossierOfName(this.#lexicon, negative.name), negative);
  }

  /** The end of the last negative name of a name's dossier, or 0. */
  endFor(name: number): number {
    return this.#last?.get(dossierOfName(this.#lexicon, name))?.end ?? 0;
  }

  /** Whether the candidate starts inside a negative name of its dossier, or is shorter from the same start. */
  hides({ start, end, name }: Candidate): boolean {
    const negative = this.#last?.get(dossierOfName(this.#lexicon, name));
    if (!negative || start >= negative.end) return false;
    return start > negative.start || end < negative.end;
  }
}
