import { checkDossier } from '../dossier/checks/check.ts';
import { checkCopied } from '../dossier/checks/check-copied.ts';
import type { Problem } from '../dossier/problem.ts';
import { checkShape } from '../dossier/reading/check-shape.ts';
import type {
  Attestation,
  Claim,
  ContextRule,
  Dispute,
  Dossier,
  Entity,
  Source,
} from '../dossier/schema.ts';
import { type Draft, textsOfDraft } from './draft.ts';
import { removeClaim } from './edit-claims.ts';

/** Placeholder for a text that is still to be written; the check reports it. */
const unwritten = 'TODO';

/** The dossier of a draft as a file holds it, without sources and names that nothing refers to. */
export function dossierOf({ dossier }: Draft): Dossier {
  const used = new Set(
    dossier.claims.flatMap(({ attested }) =>
      attested.flatMap(({ attribution }) => attribution.map(({ source }) => source)),
    ),
  );
  const sources = dossier.sources
    .filter(({ id }) => used.has(id))
    .map(withGistOf(dossier.entities));
  return fillIn({
    ...dossier,
    accounts: dossier.accounts.map((account) => ({
      ...account,
      caveats: withoutBlank(account.caveats),
    })),
    entities: usedNames(dossier, sources).map(withoutBlankNames),
    sources,
    claims: dossier.claims.map((claim) => ({
      ...claim,
      attested: sortedAttestation(claim.attested),
      ...(claim.cues && { cues: withoutBlank(claim.cues) }),
    })),
  }) as Dossier;
}

/** Leaves out entities without a gist that nothing refers to: a program proposes more than an author uses. */
function usedNames({ entities, claims }: Dossier, sources: readonly Source[]): readonly Entity[] {
  if (!claims.length) return entities;
  const named = new Set([
    ...claims.flatMap((claim) => claim.entities),
    ...sources.flatMap(({ entity }) => entity ?? []),
    ...entities.flatMap(({ names }) => names.flatMap(({ context }) => context?.entities ?? [])),
  ]);
  return entities.filter(({ id, gist }) => gist.trim() || named.has(id));
}

/** Gives a source that is an entity the gist of that entity, where it has none of its own. */
function withGistOf(entities: readonly Entity[]): (source: Source) => Source {
  const gists = new Map(entities.map(({ id, gist }) => [id, gist]));
  return (source) => ({ ...source, gist: source.gist || gists.get(source.entity ?? '') || '' });
}

function sortedAttestation([first, ...others]: Claim['attested']): Claim['attested'] {
  const sorted = ({ paragraphs, ...way }: Attestation): Attestation => ({
    ...way,
    paragraphs: paragraphs.toSorted((a, b) => a - b),
  });
  return [sorted(first), ...others.map(sorted)];
}

const withoutBlank = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter(Boolean);

function finishContext({ entities, ...lists }: ContextRule): ContextRule {
  const filled = Object.entries(lists)
    .map(([field, lines]) => [field, withoutBlank(lines ?? [])] as const)
    .filter(([, lines]) => lines.length);
  return { ...(entities?.length && { entities }), ...Object.fromEntries(filled) };
}

function withoutBlankNames(entity: Entity): Entity {
  const names = entity.names
    .map((group) => ({
      ...group,
      names: withoutBlank(group.names),
      ...(group.context && { context: finishContext(group.context) }),
    }))
    .filter((group) => group.names.length);
  return { ...entity, names };
}

function fillIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || unwritten;
  if (Array.isArray(value)) return value.map(fillIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillIn(inner)]));
}

/** Problems that the check finds, with their paths in the file; copied sentences of the article are among them. */
export function problemsOf(draft: Draft): Problem[] {
  const dossier = dossierOf(draft);
  const article = textsOfDraft(draft)
    .flatMap(({ article }) => article.paragraphs)
    .join('\n');
  const { dossier: whole, problems } = checkShape(dossier);
  // A fact that is about nobody yet does not hide what else is still to be written.
  const isReadable = problems.every(({ rule }) => rule === 'empty-list');
  const found = [...problems, ...(isReadable ? checkDossier(whole ?? dossier) : [])];
  return [...found, ...checkCopied(dossier, article)];
}

/** Facts in the words of an article: they are for their reader alone. */
export const quotedOf = ({ claims }: Dossier): readonly Claim[] =>
  claims.filter(({ wording }) => wording === 'quoted');

/**
 * The dossier as it can be given to others: without facts in the words of an article, and without disputes,
 * sources and names that rest on those alone.
 */
export function forOthers(draft: Draft): Dossier {
  const quoted = quotedOf(draft.dossier);
  const own = quoted.reduce((now, { id }) => removeClaim(now, id), draft);
  const { disputes, ...rest } = dossierOf(own);
  const isWhole = ({ sides }: Dispute): boolean => sides.every(({ claims }) => claims.length > 0);
  return { ...rest, disputes: quoted.length ? disputes.filter(isWhole) : disputes };
}

/** The dossier for the preview, without facts that are about nobody yet, and without disputes. */
export function previewOf(draft: Draft, id: string): Dossier {
  const dossier = dossierOf(draft);
  const claims = dossier.claims.filter(({ entities }) => entities.length);
  const title = draft.dossier.title.trim() || draft.article.title || id;
  const ids = new Set(claims.map((claim) => claim.id));
  const relations = dossier.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...dossier, id, title, claims, relations, disputes: [] };
}
