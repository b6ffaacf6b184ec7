import type { Claim, Dossier, When } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Paragraphs that the article has, each cited, and dates that it can have known of. */
export function checkTimes(dossier: Dossier): Problem[] {
  return [
    ...dossier.claims.flatMap((claim, i) => [
      ...paragraphsOutside(dossier, claim, i),
      ...checkWhen(dossier, claim.when, `claims[${i}].when`),
      ...checkWhen(dossier, claim.saidWhen, `claims[${i}].saidWhen`),
    ]),
    ...uncitedParagraphs(dossier),
  ];
}

function paragraphsOutside({ account }: Dossier, claim: Claim, i: number): Problem[] {
  return claim.paragraphs.flatMap((paragraph, j): Problem[] => {
    const heading = account.headings.includes(paragraph);
    if (paragraph <= account.paragraphs && !heading) return [];
    const sentence = heading
      ? `paragraph ${paragraph} is a heading and carries no claim`
      : `the article has ${account.paragraphs} paragraphs, not ${paragraph}`;
    return [{ rule: 'paragraph-outside', path: `claims[${i}].paragraphs[${j}]`, sentence }];
  });
}

function uncitedParagraphs({ account, claims }: Dossier): Problem[] {
  const cited = new Set([...account.headings, ...claims.flatMap((claim) => claim.paragraphs)]);
  return Array.from({ length: account.paragraphs }, (_, i) => i + 1)
    .filter((paragraph) => !cited.has(paragraph))
    .map((paragraph) => ({
      rule: 'paragraph-uncited',
      path: 'account.paragraphs',
      sentence: `no claim cites paragraph ${paragraph}`,
    }));
}

function checkWhen({ account }: Dossier, when: When | undefined, path: string): Problem[] {
  const { from, to } = when ?? {};
  const last = account.published.to ?? account.published.from;
  const problems: Problem[] = [];
  for (const [field, date] of Object.entries({ from, to })) {
    if (!date || !last || !isAfter(date, last)) continue;
    const sentence = `${date} is later than the article, which is of ${last} at the latest`;
    problems.push({ rule: 'date-after-article', path: `${path}.${field}`, sentence });
  }
  if (from && to && isAfter(from, to)) {
    const sentence = `the span ends (${to}) before it begins (${from})`;
    problems.push({ rule: 'dates-reversed', path: `${path}.to`, sentence });
  }
  return problems;
}

/** Whether all of `date` is after all of `limit`, as far as both are precise: 2024 is not after 2024-11. */
function isAfter(date: string, limit: string): boolean {
  const precision = Math.min(date.length, limit.length);
  return date.slice(0, precision) > limit.slice(0, precision);
}
