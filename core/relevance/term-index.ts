/** Index of a story's claims by the terms of their cues: fast, because most sentences share little with any claim. */
import { type ClaimCue, type CueTerm, isProposed } from './cue.ts';

interface IndexedTerm {
  /** Weight of the term: the higher, the fewer claims ask for it. */
  readonly weight: number;
  /** Indexes of claims with a cue that no sentence without this term, or an alternative of it, can meet. */
  readonly needing: readonly number[];
  /** Indexes of claims with a proposed cue that has it; none for names. */
  readonly proposed: readonly number[];
}

/** By the kind of a term and its id. */
export type TermIndex = Readonly<Record<CueTerm['kind'], ReadonlyMap<string, IndexedTerm>>>;

interface CountedTerm {
  weight: number;
  readonly needing: number[];
  readonly proposed: number[];
  /** Index of the claim that it was counted for last. */
  last: number;
}

export function indexTerms(claims: readonly { readonly cues: readonly ClaimCue[] }[]): TermIndex {
  const index = countTerms(claims);
  for (const terms of Object.values(index))
    for (const term of terms.values()) term.weight = Math.log(1 + claims.length / term.weight);
  for (const [at, { cues }] of claims.entries())
    for (const cue of cues)
      for (const { kind, id } of isProposed(cue) ? [] : rarestTerm(cue, index))
        addOnce(index[kind].get(id)?.needing, at);
  return index;
}

/** `weight` is the number of claims that ask for a term. */
function countTerms(claims: readonly { readonly cues: readonly ClaimCue[] }[]) {
  const index: Record<CueTerm['kind'], Map<string, CountedTerm>> = {
    name: new Map(),
    page: new Map(),
    meaning: new Map(),
    time: new Map(),
    stem: new Map(),
    number: new Map(),
  };
  for (const [at, { cues }] of claims.entries())
    for (const cue of cues)
      for (const { kind, id } of cue.all.flat()) {
        const known = index[kind].get(id);
        const term = known ?? { weight: 0, needing: [], proposed: [], last: -1 };
        if (!known) index[kind].set(id, term);
        if (term.last !== at) term.weight++;
        term.last = at;
        if (isProposed(cue) && kind !== 'name' && kind !== 'page') addOnce(term.proposed, at);
      }
  return index;
}

function addOnce(claims: number[] | undefined, at: number): void {
  if (claims?.at(-1) !== at) claims?.push(at);
}

/** The term of a cue, with its alternatives, that fewest claims ask for. */
function rarestTerm({ all }: ClaimCue, index: TermIndex): readonly CueTerm[] {
  const rarity = (any: readonly CueTerm[]): number =>
    Math.min(...any.map(({ kind, id }) => index[kind].get(id)?.weight ?? 0));
  return all.toSorted((a, b) => rarity(b) - rarity(a))[0] ?? [];
}
