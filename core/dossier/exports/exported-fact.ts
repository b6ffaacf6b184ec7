/** A fact to be taken along: everything about it in words, so that it can stand alone. */

import type { DossierContext } from '../lookup/dossier-context.ts';
import type { Claim, Link, When } from '../schema.ts';

export interface ExportedFact {
  /** `<dossier>#claim/<id>`: where it stands. */
  readonly address: string;
  readonly text: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  /** From the one on whose word it rests to the article. */
  readonly onTheWordOf: readonly { readonly name: string; readonly basis: Link['basis'] }[];
  readonly knownBy: Claim['kind'];
  readonly standing: Claim['standing'];
  readonly silence?: Claim['silence'];
  readonly when?: When | undefined;
  readonly said?: When | undefined;
  readonly deniedBy: readonly ExportedRelation[];
  readonly denies: readonly ExportedRelation[];
  readonly contradicts: readonly ExportedRelation[];
  readonly answeredBy: readonly ExportedRelation[];
  readonly answers: readonly ExportedRelation[];
  readonly paragraphs: readonly number[];
  readonly note?: string | undefined;
}

/** Another fact, with enough to be understood. */
export interface ExportedRelation {
  readonly address: string;
  readonly text: string;
  readonly onTheWordOf: ExportedFact['onTheWordOf'];
}

export const claimUri = (dossierId: string, claimId: string): string =>
  `${dossierId}#claim/${claimId}`;

export function exportFact(claim: Claim, story: DossierContext): ExportedFact {
  const told = (ids: readonly string[] | undefined): ExportedRelation[] =>
    (ids ?? []).flatMap((id) => {
      const other = story.claims.get(id);
      return other ? [toldOf(other, story)] : [];
    });
  const { kind, standing, silence, when, saidWhen, paragraphs, note } = claim;
  return {
    ...toldOf(claim, story),
    about: claim.entities.map((id) => story.entities.get(id)?.name ?? id),
    knownBy: kind,
    standing,
    ...(silence && { silence }),
    ...(when && { when }),
    ...(saidWhen && { said: saidWhen }),
    deniedBy: told(claim.deniedBy),
    denies: told(claim.denies),
    contradicts: told(claim.contradicts),
    answeredBy: told(claim.answeredBy),
    answers: told(claim.answers),
    paragraphs,
    ...(note && { note }),
  };
}

function toldOf(
  { id, text, attribution }: Claim,
  { dossier, sources }: DossierContext,
): ExportedRelation {
  return {
    address: claimUri(dossier.id, id),
    text,
    onTheWordOf: attribution
      .toReversed()
      .map(({ source, basis }) => ({ name: sources.get(source)?.name ?? source, basis })),
  };
}

/** "Two guards → The Daily (presumed) → The article" */
export const provenanceText = (way: ExportedFact['onTheWordOf']): string =>
  way.map(({ name, basis }) => (basis === 'presumed' ? `${name} (presumed)` : name)).join(' → ');
