import type { DossierContext } from '../lookup/dossier-context.ts';
import type { Claim } from '../schema.ts';
import { exportFact } from './exported-fact.ts';

/** Facts as JSON, each with its attribution and what stands against it, and what account they are from. */
export function exportJson(claims: readonly Claim[], story: DossierContext): string {
  const { id, title, language, author, edited, account } = story.dossier;
  const { description, short, published, caveats } = account;
  return JSON.stringify(
    {
      dossier: { id, title, language, author, edited },
      account: { description, short, published, caveats },
      facts: claims.map((claim) => exportFact(claim, story)),
    },
    null,
    2,
  );
}
