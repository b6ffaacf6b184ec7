import type { Claim, Entity, Source } from '../dossier/schema.ts';
import type { Proposal, ProposedFact } from '../extraction/proposal.ts';
import { cutAtClause } from './cut-at-clause.ts';

interface QuotedClaims {
  readonly claims: Claim[];
  /** Those that a claim rests on. */
  readonly sources: Source[];
}

/**
 * The sentences of an article that are about somebody whose name is lit, or are said by them, in the article's own words.
 * @param gist what is said of every source: where it was found
 */
export function quotedClaims(
  { facts, sources }: Proposal,
  lit: readonly Entity[],
  gist: string,
): QuotedClaims {
  const isLit = new Set(lit.map(({ id }) => id));
  const speakers = new Map(sources.map(({ id, entity }) => [id, entity]));
  const claims = facts.flatMap((fact): Claim[] => {
    const speaking = fact.attribution.map(({ source }) => speakers.get(source));
    const entities = [...new Set([...fact.entities, ...speaking])].filter(
      (id) => id !== undefined && isLit.has(id),
    ) as string[];
    return entities.length ? [claimOf(fact, entities)] : [];
  });
  const used = new Set(
    claims.flatMap(({ attested: [{ attribution }] }) => attribution.map(({ source }) => source)),
  );
  return {
    claims,
    sources: sources
      .filter(({ id }) => used.has(id))
      .map(({ entity, ...source }) => ({
        ...source,
        gist,
        ...(entity && isLit.has(entity) && { entity }),
      })),
  };
}

const claimOf = (fact: ProposedFact, entities: string[]): Claim => ({
  id: fact.id,
  text: cutAtClause(fact),
  wording: 'quoted',
  entities,
  attested: [
    {
      account: 'article',
      paragraphs: [fact.paragraph],
      attribution: [...fact.attribution],
      ...(fact.hedge && { hedge: fact.hedge.text }),
    },
  ],
  standing: 'reported',
});
