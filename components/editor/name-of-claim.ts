import type { Claim } from '../../core/dossier/schema.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { wayOf } from '../../core/draft/edit-draft.ts';

/** Longer, a name is no help in a list. */
const longest = 90;

export const beginning = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;

/** The beginning of a fact, or of the sentence that it is made of while it is not written. */
export function nameOfClaim(claim: Claim, { proposed }: Draft): string {
  const { id, text } = claim;
  const whole = text.trim() || (proposed.find((one) => one.id === id)?.sentence ?? id);
  return `${wayOf(claim).paragraphs[0]}. ${beginning(whole)}`;
}
