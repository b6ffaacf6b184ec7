import type { Claim } from '../../core/dossier/schema.ts';
import { type Draft, textsOfDraft } from '../../core/draft/draft.ts';
import { wayOf } from '../../core/draft/edit-ways.ts';

/** Longer, a name is no help in a list. */
const longestClaimName = 90;

export const beginning = (text: string): string =>
  text.length > longestClaimName ? `${text.slice(0, longestClaimName).trimEnd()} …` : text;

/** The article’s sentence of which a fact was made. */
const sentenceOf = (draft: Draft, id: string): string | undefined =>
  textsOfDraft(draft)
    .flatMap(({ proposed }) => proposed)
    .find((one) => one.id === id)?.sentence;

/** The beginning of a fact, or of the sentence that it is made of while it is not written. */
export function nameOfClaim(claim: Claim, draft: Draft): string {
  const { id, text } = claim;
  const whole = text.trim() || (sentenceOf(draft, id) ?? id);
  return `${wayOf(claim).paragraphs[0]}. ${beginning(whole)}`;
}
