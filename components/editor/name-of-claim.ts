import type { Claim } from '../../core/dossier/schema.ts';
import { type Draft, textsOf } from '../../core/draft/draft.ts';
import { wayOf } from '../../core/draft/edit-ways.ts';

/** Longer, a name is no help in a list. */
const longest = 90;

export const beginning = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;

/** The article’s sentence of which a fact was made. */
export const sentenceOf = (draft: Draft, id: string): string | undefined =>
  textsOf(draft)
    .flatMap(({ proposed }) => proposed)
    .find((one) => one.id === id)?.sentence;

/** The beginning of a fact, or of the sentence that it is made of while it is not written. */
export function nameOfClaim(claim: Claim, draft: Draft): string {
  const { id, text } = claim;
  const whole = text.trim() || (sentenceOf(draft, id) ?? id);
  return `${wayOf(claim).paragraphs[0]}. ${beginning(whole)}`;
}
