/** The accounts of a draft: the first is that of the article it began from. Every function gives a new draft. */
import type { Account } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import { change, changed, idsOf, withoutItem } from './change.ts';
import type { Draft } from './draft.ts';
import { removeClaim } from './edit-claims.ts';
import { leadThrough, unattest } from './edit-ways.ts';

export const changeAccount = (draft: Draft, id: string, part: Partial<Account>): Draft => {
  const [first, ...others] = changed(draft.dossier.accounts, id, part);
  return first ? change(draft, { accounts: [first, ...others] }) : draft;
};

/** Adds an account, and the outlet as a source of its own with the same id. */
export function addAccount(draft: Draft, outlet: string): Draft {
  const { accounts, sources } = draft.dossier;
  const id = freeId(slug(outlet, 'account'), [...idsOf(accounts), ...idsOf(sources)]);
  const account: Account = {
    id,
    outlet,
    description: '',
    short: '',
    published: { words: '', precision: 'span' },
    paragraphs: 1,
    headings: [],
    caveats: [],
  };
  const source = { id, kind: 'outlet', name: outlet, gist: '' } as const;
  return change(draft, { accounts: [...accounts, account], sources: [...sources, source] });
}

/** Removes an account, and the facts that no other account carries. The first account stays. */
export function removeAccount(draft: Draft, id: string): Draft {
  const [first, ...others] = draft.dossier.accounts;
  if (first.id === id) return draft;
  const alone = draft.dossier.claims.filter(({ attested }) =>
    attested.every(({ account }) => account === id),
  );
  const rest = alone.reduce((now, claim) => removeClaim(now, claim.id), draft);
  const ways = rest.dossier.claims.reduce((now, claim) => unattest(now, claim.id, id), rest);
  const { after = {}, further = [] } = ways;
  return {
    ...change(ways, { accounts: [first, ...withoutItem(others, id)] }),
    after: Object.fromEntries(Object.entries(after).filter(([account]) => account !== id)),
    further: further.filter(({ account }) => account !== id),
  };
}

/**
 * Sets the source that an account retells: its attributions lead through that source, presumed where they did
 * not name it before.
 * @param source '' for nobody
 */
export function setAfter(draft: Draft, account: string, source: string): Draft {
  const { [account]: before, ...others } = draft.after ?? {};
  const led = leadThrough(draft, account, before, source);
  return { ...led, after: source ? { ...others, [account]: source } : others };
}

/** Marks or unmarks a paragraph as a heading, or as one that carries no fact for another reason. */
export function setHeading(
  draft: Draft,
  account: string,
  paragraph: number,
  isHeading: boolean,
): Draft {
  const known = draft.dossier.accounts.find(({ id }) => id === account)?.headings ?? [];
  const others = known.filter((one) => one !== paragraph);
  const headings = isHeading ? [...others, paragraph].sort((a, b) => a - b) : others;
  return changeAccount(draft, account, { headings });
}
