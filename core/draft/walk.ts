/** Going through the sentences of a draft one after the other. Every function gives a new draft. */
import type { Attribution, Claim } from '../dossier/schema.ts';
import type { ProposedFact } from '../extraction/proposal.ts';
import { dateIn } from './date-in.ts';
import { type Draft, type DraftText, textsOfDraft } from './draft.ts';
import { changeClaim, leaveOut, removeClaim, takeUp } from './edit-claims.ts';
import { setProvenance, wayOf } from './edit-ways.ts';

/** A sentence of one of the articles. */
export interface WalkStep {
  readonly text: DraftText;
  readonly fact: ProposedFact;
}

export const stepsOf = (draft: Draft): WalkStep[] =>
  textsOfDraft(draft).flatMap((text) => text.proposed.map((fact) => ({ text, fact })));

/** Decision of the author on a sentence. */
export type StepState = 'open' | 'kept' | 'written' | 'dropped';

export function stateOf(draft: Draft, id: string): StepState {
  const claim = draft.dossier.claims.find((one) => one.id === id);
  if (draft.left.includes(id)) return 'dropped';
  if (!claim?.text.trim()) return 'open';
  return claim.wording === 'quoted' ? 'kept' : 'written';
}

/** Index of the next undecided sentence, from the first again after the last; -1 where there is none. */
export function nextOpen(draft: Draft, after: number): number {
  const isOpen = stepsOf(draft).map(({ fact }) => stateOf(draft, fact.id) === 'open');
  const next = isOpen.indexOf(true, after + 1);
  return next < 0 ? isOpen.indexOf(true) : next;
}

/** Makes a fact of a sentence in the article's words, with who says it and the date that it gives. */
export const keepSentence = (draft: Draft, { text, fact }: WalkStep): Draft =>
  changeClaim(beginStep(draft, { text, fact }), fact.id, {
    text: fact.sentence,
    wording: 'quoted',
  });

/** Makes a fact of a sentence, to be said in the author's words: a text of their own stays. */
export function rewriteSentence(draft: Draft, step: WalkStep): Draft {
  const begun = beginStep(draft, step);
  const claim = begun.dossier.claims.find(({ id }) => id === step.fact.id);
  const part: Partial<Claim> = { wording: undefined };
  return changeClaim(
    begun,
    step.fact.id,
    claim?.wording === 'quoted' ? { ...part, text: '' } : part,
  );
}

function beginStep(draft: Draft, { text, fact }: WalkStep): Draft {
  if (draft.dossier.claims.some(({ id }) => id === fact.id)) return draft;
  const when = dateIn(fact.sentence, text.article.published);
  const taken = takeUp(draft, fact.id);
  return when ? changeClaim(taken, fact.id, { when }) : taken;
}

/** Leaves a sentence out, and removes the fact made of it. */
export const dropSentence = (draft: Draft, { fact }: WalkStep): Draft =>
  leaveOut(removeClaim(draft, fact.id), fact.id);

/** Sets the speaker: the last source of the attribution. */
export function setSpeaker(draft: Draft, id: string, source: string): Draft {
  const claim = draft.dossier.claims.find((one) => one.id === id);
  if (!claim) return draft;
  const { account, attribution } = wayOf(claim);
  const [first, ...rest] = attribution;
  const way: Attribution =
    source === first.source ? [first] : [first, ...rest.slice(0, -1), { source, basis: 'named' }];
  return setProvenance(draft, id, account, way);
}
