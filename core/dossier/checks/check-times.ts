import type { Path, Problem } from '../problem.ts';
import type { Account, Claim, Dossier, When } from '../schema.ts';

/** Paragraphs that the accounts have, each cited, and dates that an account can have known of. */
export function checkTimes(dossier: Dossier): Problem[] {
  const accounts = new Map(
    dossier.accounts.map(({ id, paragraphs, headings }) => [
      id,
      { last: paragraphs, headings: new Set(headings) },
    ]),
  );
  const latest = latestOf(dossier.accounts);
  return [
    ...dossier.claims.flatMap((claim, i) => [
      ...paragraphsOutside(accounts, claim, i),
      ...checkWhen(latest, claim.when, ['claims', i, 'when']),
      ...checkWhen(latest, claim.saidWhen, ['claims', i, 'saidWhen']),
    ]),
    ...uncitedParagraphs(dossier).take(mostUncited),
  ];
}

function paragraphsOutside(
  accounts: ReadonlyMap<string, { last: number; headings: ReadonlySet<number> }>,
  { attested }: Claim,
  i: number,
): Problem[] {
  return attested.flatMap(({ account: id, paragraphs }, j) => {
    const account = accounts.get(id);
    return paragraphs.flatMap((paragraph, k): Problem[] => {
      const path = ['claims', i, 'attested', j, 'paragraphs', k];
      if (account?.headings.has(paragraph))
        return [{ rule: 'paragraph-is-heading', path, values: { paragraph } }];
      const last = account?.last ?? paragraph;
      if (paragraph <= last) return [];
      return [{ rule: 'paragraph-outside', path, values: { paragraph, last } }];
    });
  });
}

/** Problems of this kind that are reported: the accounts of a small file may claim a hundred million. */
const mostUncited = 1000;

function* uncitedParagraphs({ accounts, claims }: Dossier): Generator<Problem> {
  const cited = citedParagraphs(claims);
  for (const [i, { id, paragraphs, headings: given }] of accounts.entries()) {
    const headings = new Set(given);
    const path = ['accounts', i, 'paragraphs'];
    for (let paragraph = 1; paragraph <= paragraphs; paragraph++)
      if (!headings.has(paragraph) && !cited.get(id)?.has(paragraph))
        yield { rule: 'paragraph-uncited', path, values: { paragraph } };
  }
}

/** By the id of their account. */
function citedParagraphs(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<number>> {
  const cited = new Map<string, Set<number>>();
  for (const { account, paragraphs } of claims.flatMap(({ attested }) => attested)) {
    const known = cited.get(account) ?? new Set();
    cited.set(account, known);
    for (const paragraph of paragraphs) known.add(paragraph);
  }
  return cited;
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

/** True if `date` is after `limit` at the coarser precision of the two: 2024 is not after 2024-11. */
function isAfter(date: string, limit: string): boolean {
  const precision = Math.min(date.length, limit.length);
  return date.slice(0, precision) > limit.slice(0, precision);
}
