import { checkDossier } from '../dossier/checks/check.ts';
import { checkCopied } from '../dossier/checks/check-copied.ts';
import type { Problem } from '../dossier/checks/problem.ts';
import type { Dossier, Entity } from '../dossier/schema.ts';
import type { Draft } from './draft.ts';

/** What stands where a text is still to be written; the check asks for it. */
const unwritten = 'TODO';

/** The dossier of a draft as a file holds it: without sources that nothing rests on. */
export function dossierOf({ dossier }: Draft): Dossier {
  const used = new Set(
    dossier.claims.flatMap(({ attribution }) => attribution.map((l) => l.source)),
  );
  return fillIn({
    ...dossier,
    entities: dossier.entities.map(withoutBlankNames),
    sources: dossier.sources.filter(({ id }) => used.has(id)),
    claims: dossier.claims.map((claim) => ({
      ...claim,
      paragraphs: claim.paragraphs.toSorted((a, b) => a - b),
    })),
  }) as Dossier;
}

function withoutBlankNames(entity: Entity): Entity {
  const names = entity.names
    .map((group) => ({ ...group, names: group.names.map((name) => name.trim()).filter(Boolean) }))
    .filter((group) => group.names.length);
  return { ...entity, names };
}

function fillIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || unwritten;
  if (Array.isArray(value)) return value.map(fillIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillIn(inner)]));
}

/** What the check of a dossier finds, at the places of the file; copied sentences of the article among it. */
export function problemsOf(draft: Draft): Problem[] {
  const dossier = dossierOf(draft);
  const article = draft.article.paragraphs.join('\n');
  const problems = checkDossier(dossier, article);
  const isAll = !problems.some(({ rule }) => rule === 'shape');
  return isAll ? problems : [...problems, ...checkCopied(dossier, article)];
}

/** As it can be read by any Gloss: facts that are about nobody yet are left out. */
export function previewOf(draft: Draft, id: string): Dossier {
  const dossier = dossierOf(draft);
  const claims = dossier.claims.filter(({ entities }) => entities.length);
  const title = draft.dossier.title.trim() || draft.article.title || id;
  return { ...dossier, id, title, claims, disputes: [] };
}
