import type { Path, Problem } from '../problem.ts';
import type { Account, Claim, Dossier, When } from '../schema.ts';

/** Paragraphs that the accounts have, each cited, and dates that an account can have known of. */
export function checkTimes(dossier: Dossier): Problem[] {
  const accounts = new Map(dossier.accounts.map((account) => [account.id, account]));
  const latest = latestOf(dossier.accounts);
  return [
    ...dossier.claims.flatMap((claim, i) => [
      ...paragraphsOutside(accounts, claim, i),
      ...checkWhen(latest, claim.when, ['claims', i, 'when']),
      ...checkWhen(latest, claim.saidWhen, ['claims', i, 'saidWhen']),
    ]),
    ...dossier.accounts.flatMap((account, i) => uncitedParagraphs(account, i, dossier.claims)),
  ];
}

function paragraphsOutside(
  accounts: ReadonlyMap<string, Account>,
  { attested }: Claim,
  i: number,
): Problem[] {
  return attested.flatMap(({ account: id, paragraphs }, j) => {
    const account = accounts.get(id);
    return paragraphs.flatMap((paragraph, k): Problem[] => {
      const path = ['claims', i, 'attested', j, 'paragraphs', k];
      if (account?.headings.includes(paragraph))
        return [{ rule: 'paragraph-is-heading', path, values: { paragraph } }];
      const last = account?.paragraphs ?? paragraph;
      if (paragraph <= last) return [];
      return [{ rule: 'paragraph-outside', path, values: { paragraph, last } }];
    });
  });
}

function uncitedParagraphs(account: Account, i: number, claims: readonly Claim[]): Problem[] {
  const cited = new Set(account.headings);
  for (const { attested } of claims)
    for (const { account: id, paragraphs } of attested)
      if (id === account.id) for (const paragraph of paragraphs) cited.add(paragraph);
  return Array.from({ length: account.paragraphs }, (_, n) => n + 1)
    .filter((paragraph) => !cited.has(paragraph))
    .map((paragraph) => ({
      rule: 'paragraph-uncited',
      path: ['accounts', i, 'paragraphs'],
      values: { paragraph },
    }));
}

/** The latest day of which an account can have known; undefined where one of them has no date. */
function latestOf(accounts: readonly Account[]): string | undefined {
  const last = accounts.map(({ published }) => published.to ?? published.from);
  return last.every((date) => date !== undefined) ? last.sort().at(-1) : undefined;
}

function checkWhen(last: string | undefined, when: When | undefined, path: Path): Problem[] {
  const { from, to } = when ?? {};
  const problems: Problem[] = [];
  for (const [field, date] of Object.entries({ from, to })) {
    if (!date || !last || !isAfter(date, last)) continue;
    problems.push({ rule: 'date-after-account', path: [...path, field], values: { date, last } });
  }
  if (from && to && isAfter(from, to))
    problems.push({ rule: 'dates-reversed', path: [...path, 'to'], values: { from, to } });
  return problems;
}

/** Whether all of `date` is after all of `limit`, as far as both are precise: 2024 is not after 2024-11. */
function isAfter(date: string, limit: string): boolean {
  const precision = Math.min(date.length, limit.length);
  return date.slice(0, precision) > limit.slice(0, precision);
}
