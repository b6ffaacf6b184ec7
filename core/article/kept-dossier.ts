/**
 * A kept article as a dossier: card, panel, lookup and the dossier page work on it as on any other. It says of itself
 * that a program found it, its facts are the article's own sentences, and no line about anybody is made up.
 */
import type { Account, Dossier } from '../dossier/schema.ts';
import { dayInWords } from '../dossier/time/day-in-words.ts';
import { webAddress } from '../dossier/web-address.ts';
import type { Article } from '../draft/draft.ts';
import type { Proposal } from '../extraction/proposal.ts';
import { propose } from '../extraction/propose.ts';
import { findDenials } from './find-denials.ts';
import { namesToLight } from './names-to-light.ts';
import { quotedClaims } from './quoted-claims.ts';

export interface KeptCounts {
  /** Entities whose names are lit. */
  readonly names: number;
  readonly statements: number;
  /** Those on whose word they are: the article is one of them. */
  readonly sources: number;
}

export interface KeptDossier {
  readonly dossier: Dossier;
  readonly counts: KeptCounts;
  /** Reason why no speakers were found, or why not all of the text was read. */
  readonly gap?: Proposal['gap'];
}

/**
 * Undefined where the article names nobody whose name could be lit. Never throws.
 * @param today `YYYY-MM-DD`
 */
export function keptDossier(id: string, article: Article, today: string): KeptDossier | undefined {
  const proposal = propose(article.paragraphs, article.language);
  const entities = namesToLight(proposal, article);
  if (!entities.length) return undefined;
  const { claims, sources } = quotedClaims(
    proposal,
    entities,
    originOfKept(article),
    article.site || hostOfArticle(article) || 'The article',
  );
  const { relations, denied } = findDenials(proposal, claims);
  const language = proposal.language ?? article.language ?? 'und';
  const dossier: Dossier = {
    format: 2,
    id,
    foundBy: 'program',
    title: article.title || hostOfArticle(article) || id,
    summary: originOfKept(article),
    language,
    author: 'Gloss',
    edited: today,
    accounts: [accountOfKept(article, proposal, language)],
    topics: [],
    entities,
    sources,
    claims: claims.map((claim) =>
      denied.has(claim.id) ? { ...claim, standing: 'denied' } : claim,
    ),
    relations,
    disputes: [],
  };
  const counts = {
    names: entities.length,
    statements: claims.length,
    sources: sources.length,
  };
  return { dossier, counts, ...(proposal.gap && { gap: proposal.gap }) };
}

function accountOfKept(article: Article, { headings }: Proposal, language: string): Account {
  const { title, site, address, published, paragraphs } = article;
  return {
    id: 'article',
    ...(title && { title }),
    description: originOfKept(article),
    short: site || hostOfArticle(article) || title || '–',
    published: published
      ? { words: dayInWords(published, language), from: published, precision: 'day' }
      : { words: '–', precision: 'day' },
    ...(article.language && { language: article.language }),
    paragraphs: Math.max(1, paragraphs.length),
    headings: [...headings],
    caveats: [],
    ...(webAddress(address) && { url: address }),
  };
}

/** '' for a text without an address, and one of this device. */
export const hostOfArticle = ({ address }: Pick<Article, 'address'>): string =>
  URL.canParse(address) ? new URL(address).host : '';

/** "“Harbour closed”, Ann Lee, Harbour Times" */
const originOfKept = (article: Article): string => {
  const { title, author, site } = article;
  return (
    [title && `“${title}”`, author, site || hostOfArticle(article)].filter(Boolean).join(', ') ||
    '–'
  );
};
