/** Edits to the facts of a draft. Every function gives a new draft; unknown ids change nothing. */
import type { Claim, When } from '../dossier/schema.ts';
import { freeId } from '../dossier/slug.ts';
import type { ProposedFact } from '../extraction/proposal.ts';
import { change, changed, idsOf, withoutItem } from './change.ts';
import { type Draft, textsOfDraft } from './draft.ts';
import { withoutClaim } from './edit-topics.ts';
import { beginningOfWay, wayOf } from './edit-ways.ts';

/** Makes a fact of a proposal; its text is the author's to write. */
export function takeUp(draft: Draft, id: string): Draft {
  const text = textsOfDraft(draft).find(({ proposed }) => proposed.some((one) => one.id === id));
  const fact = text?.proposed.find((one) => one.id === id);
  const { claims } = draft.dossier;
  if (!text || !fact || claims.some((claim) => claim.id === id)) return draft;
  const [first, ...rest] = fact.attribution;
  const claim: Claim = {
    id,
    text: '',
    entities: fact.entities.length ? [...fact.entities] : speakerOfProposed(fact, draft),
    attested: [
      { account: text.account, paragraphs: [fact.paragraph], attribution: [first, ...rest] },
    ],
    standing: 'reported',
  };
  return { ...addClaim(draft, claim), left: draft.left.filter((one) => one !== id) };
}

/** A sentence that names nobody is about the one who says it, where that is a name of the dossier. */
function speakerOfProposed({ attribution }: ProposedFact, { dossier }: Draft): string[] {
  const last = attribution.at(-1)?.source;
  const { entity } = dossier.sources.find(({ id }) => id === last) ?? {};
  return entity ? [entity] : [];
}

/** A fact that no sentence was proposed for. */
export function addOwnClaim(draft: Draft, account: string, paragraph: number): Draft {
  const id = freeId('own-fact', idsOf(draft.dossier.claims));
  const attribution = beginningOfWay(draft, account);
  return addClaim(draft, {
    id,
    text: '',
    entities: [],
    attested: [{ account, paragraphs: [paragraph], attribution }],
    standing: 'reported',
  });
}

function addClaim(draft: Draft, claim: Claim): Draft {
  const ids = idsOf(draft.dossier.accounts);
  const rank = (one: Claim): number => ids.indexOf(wayOf(one).account);
  const byParagraph = (a: Claim, b: Claim): number =>
    rank(a) - rank(b) || (wayOf(a).paragraphs[0] as number) - (wayOf(b).paragraphs[0] as number);
  return change(draft, { claims: [...draft.dossier.claims, claim].sort(byParagraph) });
}

export const leaveOut = (draft: Draft, id: string): Draft => ({
  ...draft,
  left: [...new Set([...draft.left, id])],
});

export const bringBack = (draft: Draft, id: string): Draft => ({
  ...draft,
  left: draft.left.filter((one) => one !== id),
});

export const changeClaim = (draft: Draft, id: string, part: Partial<Claim>): Draft =>
  change(draft, { claims: changed(draft.dossier.claims, id, part) });

/**
 * Sets the time at which it happened, or at which it was said.
 * @param date as in the format; '' where the article gives none
 */
export function setWhen(
  draft: Draft,
  id: string,
  field: 'when' | 'saidWhen',
  words: string,
  date: string,
): Draft {
  return change(draft, {
    claims: draft.dossier.claims.map((claim) => {
      if (claim.id !== id) return claim;
      const { [field]: _, ...rest } = claim;
      return words || date
        ? { ...rest, [field]: { ...claim[field], ...timeOf(words, date, claim[field]?.to) } }
        : rest;
    }),
  });
}

/**
 * Says that a published fact was corrected or withdrawn; both texts empty, it was not.
 * @param when as in the format
 */
export function setAmendment(
  draft: Draft,
  id: string,
  field: 'corrected' | 'withdrawn',
  why: string,
  when: string,
): Draft {
  return changeClaim(draft, id, { [field]: why || when ? { why, when } : undefined });
}

/** @param silence '' for none */
export function setSilence(draft: Draft, id: string, silence: Claim['silence'] | ''): Draft {
  return change(draft, {
    claims: draft.dossier.claims.map((claim) => {
      if (claim.id !== id) return claim;
      const { silence: _, ...rest } = claim;
      return silence ? { ...rest, silence } : rest;
    }),
  });
}

/** Sets the end of a time, or that it is hedged or worked out. */
export function setSpan(
  draft: Draft,
  id: string,
  field: 'when' | 'saidWhen',
  part: Partial<Pick<When, 'to' | 'approximate' | 'inferred'>>,
): Draft {
  const time = draft.dossier.claims.find((one) => one.id === id)?.[field];
  if (!time) return draft;
  const { words, from = '', to } = { ...time, ...part };
  return changeClaim(draft, id, { [field]: { ...time, ...part, ...timeOf(words, from, to) } });
}

/** A time with an end is a span; an empty date is removed. */
const timeOf = (words: string, from: string, to: string | undefined): When => ({
  ...whenOf(words, from),
  from: from || undefined,
  ...(to && { precision: 'span' }),
});

/** As precise as the date is written. */
export function whenOf(words: string, date: string): When {
  const precision = date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
  return { words, ...(date && { from: date }), precision: date ? precision : 'span' };
}

/** Removes a fact and its relations; its sentence can be taken up again. */
export function removeClaim(draft: Draft, id: string): Draft {
  const { claims, relations, disputes, entities } = draft.dossier;
  return change(draft, {
    claims: withoutItem(claims, id),
    entities: entities.map((entity) => withoutClaim(entity, id)),
    relations: relations.filter(({ from, to }) => from !== id && to !== id),
    disputes: disputes.map((dispute) => ({
      ...dispute,
      sides: dispute.sides.map((side) => ({
        ...side,
        claims: side.claims.filter((one) => one !== id),
      })),
    })),
  });
}
