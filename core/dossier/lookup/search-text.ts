/** Text normalised for search. */

import type { DossierContext } from './dossier-context.ts';
import type { LinkedClaim } from './linked-claim.ts';

/** Letter case and accents do not matter. */
const searchable = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const isAscii = (text: string): boolean => !/[^\p{ASCII}]/u.test(text);

/** The words that a search asks for, each of which has to occur. */
export const termsOf = (search = ''): string[] => searchable(search).split(/\s+/).filter(Boolean);

/** A claim's own words, and the names that stand beside it. */
export function searchTextOf(
  { text, note, when, saidWhen, ...claim }: LinkedClaim,
  story: DossierContext,
): string {
  const sources = claim.attested
    .flatMap(({ attribution }) => attribution)
    .map(({ source }) => story.sources.get(source)?.name);
  const entities = claim.entities.map((id) => story.entities.get(id)?.name);
  return searchable([text, note, when?.words, saidWhen?.words, ...sources, ...entities].join('\n'));
}

/** The things whose name or description holds every term. */
export function having<Thing>(
  things: Iterable<Thing>,
  terms: readonly string[],
  textOf: (thing: Thing) => string,
): Thing[] {
  return [...things].filter((thing) => {
    const text = searchable(textOf(thing));
    return terms.every((term) => text.includes(term));
  });
}
