import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import { exportFact } from './exported-fact.ts';

/** Facts as JSON, each with its attribution and what stands against it, and what account they are from. */
export function exportJson(claims: readonly LinkedClaim[], story: DossierContext): string {
  const { id, title, language, author, edited, accounts } = story.dossier;
  return JSON.stringify(
    {
      dossier: { id, title, language, author, edited },
      accounts: accounts.map(({ headings: _, paragraphs: __, ...account }) => account),
      facts: claims.map((claim) => exportFact(claim, story)),
    },
    null,
    2,
  );
}
