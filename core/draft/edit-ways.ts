/** Attestations of a draft's facts: the accounts that carry them, with their paragraphs and attributions. */
import type { Attestation, Attribution, Claim, Link } from '../dossier/schema.ts';
import { change } from './change.ts';
import type { Draft } from './draft.ts';

/** Attestation of the account that a fact was made from. */
export const wayOf = ({ attested }: Claim): Attestation => attested[0];

type Ways = Claim['attested'];

function changeWays(draft: Draft, id: string, edit: (ways: Ways) => readonly Attestation[]): Draft {
  const claims = draft.dossier.claims.map((claim): Claim => {
    if (claim.id !== id) return claim;
    const [first, ...others] = edit(claim.attested);
    return first ? { ...claim, attested: [first, ...others] } : claim;
  });
  return change(draft, { claims });
}

/** Changes how one account carries a fact. */
export const changeWay = (
  draft: Draft,
  id: string,
  account: string,
  part: Partial<Attestation>,
): Draft =>
  changeWays(draft, id, (ways) =>
    ways.map((way) => (way.account === account ? { ...way, ...part } : way)),
  );

/** Sets the attribution of a fact in one account; the kind of source follows from it. */
export const setProvenance = (
  draft: Draft,
  id: string,
  account: string,
  attribution: Attribution,
): Draft => changeWay(draft, id, account, { attribution, knownBy: undefined });

/** Sets the further paragraphs of a fact; its first stays, and is removed only with the fact. */
export function setOtherParagraphs(
  draft: Draft,
  id: string,
  account: string,
  others: readonly number[],
): Draft {
  return changeWays(draft, id, (ways) =>
    ways.map((way) => {
      const home = way.paragraphs[0] as number;
      const rest = [...new Set(others)].filter((one) => one !== home).sort((a, b) => a - b);
      return way.account === account ? { ...way, paragraphs: [home, ...rest] } : way;
    }),
  );
}

/** Link to the source that an account's attributions begin with: it has the account's id. */
const ownLink = (account: string): Link => ({ source: account, basis: 'named' });

/** The beginning of an account's attributions, the same for all its facts. */
export function beginningOfWay(draft: Draft, account: string): Attribution {
  const after = draft.after?.[account];
  return after ? [ownLink(account), { source: after, basis: 'presumed' }] : [ownLink(account)];
}

/** Adds an account that carries the fact, on the word of the same people as the first. */
export function attest(draft: Draft, id: string, account: string): Draft {
  const begun = beginningOfWay(draft, account);
  const accounts = new Set(draft.dossier.accounts.map((one) => one.id));
  const isShared = ({ source }: Link): boolean =>
    !accounts.has(source) && !begun.some((link) => link.source === source);
  return changeWays(draft, id, (ways) => {
    if (ways.some((way) => way.account === account)) return ways;
    const rest = ways[0].attribution.filter(isShared);
    const [first, ...others] = begun;
    return [...ways, { account, paragraphs: [1], attribution: [first, ...others, ...rest] }];
  });
}

/** Removes an account from a fact; the last one stays. */
export const unattest = (draft: Draft, id: string, account: string): Draft =>
  changeWays(draft, id, (ways) => ways.filter((way) => way.account !== account));

/** Leads all attributions of an account through a source; removes the one that was presumed there before. */
export function leadThrough(
  draft: Draft,
  account: string,
  before: string | undefined,
  source: string,
): Draft {
  const lead = ([first, ...rest]: Attribution): Attribution => {
    const [second] = rest;
    const kept =
      second && second.source === before && second.basis === 'presumed' ? rest.slice(1) : rest;
    const isThere =
      !source || source === first.source || kept.some((link) => link.source === source);
    return isThere ? [first, ...kept] : [first, { source, basis: 'presumed' }, ...kept];
  };
  const claims = draft.dossier.claims.map((claim): Claim => {
    const [first, ...others] = claim.attested.map((way) =>
      way.account === account ? { ...way, attribution: lead(way.attribution) } : way,
    );
    return first ? { ...claim, attested: [first, ...others] } : claim;
  });
  return change(draft, { claims });
}
