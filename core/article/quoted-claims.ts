import { inQuotationMarks } from '../dossier/in-quotation-marks.ts';
import type { Claim, Entity, Source } from '../dossier/schema.ts';
import type { Proposal, ProposedFact } from '../extraction/proposal.ts';
import { article } from '../extraction/propose-sources.ts';
import { cutAtClause } from './cut-at-clause.ts';

interface QuotedClaims {
  readonly claims: Claim[];
  /** Those that a claim rests on. */
  readonly sources: Source[];
}

/**
 * The sentences of an article that are about somebody whose name is lit, or are said by them, in the article's own words.
 * @param gist what is said of every source: where it was found
 * @param outlet what the article itself is called as a source
 */
export function quotedClaims(
  { facts, sources }: Proposal,
  lit: readonly Entity[],
  gist: string,
  outlet: string,
): QuotedClaims {
  const names = new Map(
    sources.map(({ id, name }) => [id, id === article.id ? outlet : name] as const),
  );
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind] as const));
  const isLit = new Set(lit.map(({ id }) => id));
  const speakers = new Map(sources.map(({ id, entity }) => [id, entity]));
  const claims = facts.flatMap((fact): Claim[] => {
    const speaking = fact.attribution.map(({ source }) => speakers.get(source));
    const entities = [...new Set([...fact.entities, ...speaking])].filter(
      (id) => id !== undefined && isLit.has(id),
    ) as string[];
    return entities.length && saysSomething(fact)
      ? [claimOf(fact, entities, { names, kinds })]
      : [];
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
        name: names.get(source.id) ?? source.name,
        gist,
        ...(entity && isLit.has(entity) && { entity }),
      })),
  };
}

function claimOf(fact: ProposedFact, entities: string[], kept: KeptSources): Claim {
  const text = cutAtClause(fact);
  const [open, inside, close] = inQuotationMarks(text);
  return {
    id: fact.id,
    text,
    // A quotation without a speaker is not said by the article either.
    ...((open || isSure(fact)) && {
      short: `${speakerOf(fact, kept)}: ${open}${inside}${close}`,
    }),
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
  };
}

/** A byline or a signature that stands as a sentence says nothing. */
const saysSomething = ({ known, sentence }: ProposedFact): boolean =>
  known !== undefined ||
  /\p{Script=Han}{4}/u.test(sentence) ||
  (sentence.match(/\p{L}+/gu)?.length ?? 0) > 2;

interface KeptSources {
  readonly names: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, Source['kind']>;
}

/**
 * The one who says it, where the sentence itself tells who; else it is the article's word alone. Of several the one whose
 * words are quoted, and where none are, the one on whose word the whole sentence is.
 */
function speakerOf({ attribution, speech }: ProposedFact, kept: KeptSources): string {
  const links = attribution.slice(1);
  const own = links.filter(({ source }) => kept.kinds.get(source) !== 'outlet');
  const said = speech === 'direct' ? own.at(-1) : own[0];
  const isPlain = attribution.every(({ basis }) => basis === 'named');
  return kept.names.get((isPlain && (said ?? links[0])?.source) || article.id) ?? '';
}

const isSure = ({ attribution }: ProposedFact): boolean =>
  attribution.every(({ basis }) => basis === 'named');
