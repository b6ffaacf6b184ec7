/**
 * A cue: the terms that a sentence must have to repeat a claim, written like a search.
 *
 *     @elon-musk @vladimir-putin contact regular|two-years -once
 *
 * All of it must be there. `a|b` is either; `@id` a name of the entity, or a word for it; `@@id` its name
 * anywhere on the page; `-a` must not be there; digits are a number (`45000000`) or a time (`2021-04`);
 * `~stem` a word of the claim's own language; anything else a meaning of `words/<language>.json`. With `60%`
 * among them, as in proposed cues, that part of their weight is enough.
 */

export type CueTerm =
  | { readonly kind: 'name' | 'page' | 'meaning' | 'time' | 'stem'; readonly id: string }
  | { readonly kind: 'number'; readonly id: string; readonly value: number };

export interface ClaimCue {
  /** Each of them must be met by one of its alternatives. */
  readonly all: readonly (readonly CueTerm[])[];
  readonly none: readonly CueTerm[];
  /** Part of the weight of `all` that is enough; 1: all of it. */
  readonly share: number;
}

/** True for a proposed cue, met in part: no author said which of its words matter. */
export const isProposed = ({ share }: ClaimCue): boolean => share < 1;

/** @throws never: what is no name and no number is taken for a meaning */
export function parseCue(text: string): ClaimCue {
  const written = text.split(/\s+/).filter(Boolean);
  const parts = written.filter((part) => !percentage.test(part));
  const alternatives = (part: string): CueTerm[] => part.split('|').map(termOf);
  return {
    all: parts.filter((part) => !part.startsWith('-')).map(alternatives),
    none: parts
      .filter((part) => part.startsWith('-'))
      .flatMap((part) => alternatives(part.slice(1))),
    share: Number.parseInt(written.find((part) => percentage.test(part)) ?? '100', 10) / 100,
  };
}

const percentage = /^\d{1,2}%$/;

/** As `parseCue` reads it. */
export const wordTerm = ({ kind, id }: CueTerm): string => prefixes[kind] + id;

const prefixes = { name: '@', page: '@@', stem: '~', meaning: '', number: '', time: '' };

function termOf(text: string): CueTerm {
  if (text.startsWith('@@')) return { kind: 'page', id: text.slice(2) };
  if (text.startsWith('@')) return { kind: 'name', id: text.slice(1) };
  if (text.startsWith('~')) return { kind: 'stem', id: text.slice(1) };
  if (/^(?:19|20)\d\d(?:-\d\d)?$/.test(text)) return { kind: 'time', id: text };
  if (/^\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', id: text, value: Number(text) };
  return { kind: 'meaning', id: text };
}
