import { dossierOfName } from '../lexicon/dossier-of-name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './types.ts';

/**
 * Tells which names are hidden by longer ones while a text is read from left to right: only names of the same
 * dossier, so that no dossier hides another's names.
 */
export class HidingNames {
  readonly #lexicon: Lexicon;
  /** Per dossier the last name that hides others; most texts have none. */
  #last: Map<number, Candidate> | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(hiding: Candidate): void {
    this.#last ??= new Map();
    this.#last.set(dossierOfName(this.#lexicon, hiding.name), hiding);
  }

  /** The end of the last hiding name of a name's dossier, or 0. */
  endFor(name: number): number {
    return this.#last?.get(dossierOfName(this.#lexicon, name))?.end ?? 0;
  }

  /** True if the candidate starts inside a hiding name of its dossier, or is shorter from the same start. */
  hides({ start, end, name }: Candidate): boolean {
    const hiding = this.#last?.get(dossierOfName(this.#lexicon, name));
    if (!hiding || start >= hiding.end) return false;
    return start > hiding.start || end < hiding.end;
  }
}
