/** A fact for export: everything about it in words, so that it can be read without its dossier. */

import { kindOf } from '../kind-of.ts';
import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Account, Attestation, Link, When } from '../schema.ts';
import { quotedWords, webAddress } from '../web-address.ts';

export interface ExportedFact {
  /** `<dossier>#claim/<id>`: where it stands. */
  readonly address: string;
  readonly text: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  /** On the first of its ways: from the one on whose word it rests to the account. */
  readonly onTheWordOf: readonly ExportedLink[];
  readonly knownBy: LinkedClaim['kind'];
  readonly standing: LinkedClaim['standing'];
  readonly silence?: LinkedClaim['silence'];
  readonly when?: When | undefined;
  readonly said?: When | undefined;
  readonly deniedBy: readonly ExportedRelation[];
  readonly denies: readonly ExportedRelation[];
  readonly contradicts: readonly ExportedRelation[];
  readonly answeredBy: readonly ExportedRelation[];
  readonly answers: readonly ExportedRelation[];
  readonly beside: readonly ExportedRelation[];
  readonly repeats: readonly ExportedRelation[];
  /** Every account that carries it, each on its own way. */
  readonly accounts: readonly ExportedAttestation[];
  readonly note?: string | undefined;
  readonly withdrawn?: LinkedClaim['withdrawn'];
  readonly corrected?: LinkedClaim['corrected'];
}

interface ExportedLink {
  readonly name: string;
  readonly basis: Link['basis'];
  /** Address at which the source can be read. */
  readonly url?: string;
}

export interface ExportedAttestation {
  readonly account: string;
  readonly paragraphs: readonly number[];
  readonly onTheWordOf: readonly ExportedLink[];
  readonly knownBy: LinkedClaim['kind'];
  readonly hedge?: string;
  /** Leads to the very words where the fact quotes some. */
  readonly url?: string;
}

/** Another fact, with enough to be understood. */
export interface ExportedRelation {
  readonly address: string;
  readonly text: string;
  readonly onTheWordOf: ExportedFact['onTheWordOf'];
}

export const claimUri = (dossierId: string, claimId: string): string =>
  `${dossierId}#claim/${claimId}`;

export function exportFact(claim: LinkedClaim, story: DossierContext): ExportedFact {
  const told = (ids: readonly string[] | undefined): ExportedRelation[] =>
    (ids ?? []).flatMap((id) => {
      const other = story.claims.get(id);
      return other ? [toldOf(other, story)] : [];
    });
  const { kind, standing, silence, when, saidWhen, note, withdrawn, corrected } = claim;
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
    beside: told(claim.beside),
    repeats: told(claim.repeats),
    accounts: claim.attested.map((one) => attestationOf(one, claim, story)),
    ...(note && { note }),
    ...(withdrawn && { withdrawn }),
    ...(corrected && { corrected }),
  };
}

function attestationOf(
  attestation: Attestation,
  claim: LinkedClaim,
  { dossier, sources }: DossierContext,
): ExportedAttestation {
  const { account: id, paragraphs, attribution, hedge } = attestation;
  const account = dossier.accounts.find((one) => one.id === id);
  const address = webAddress(account?.url, quotedWords(claim));
  return {
    account: account ? creditOf(account) : id,
    paragraphs,
    onTheWordOf: exportedLinks(attribution, sources),
    knownBy: kindOf(attestation, sources),
    ...(hedge && { hedge }),
    ...(address && { url: address.href }),
  };
}

/** Its outlet and title where it has them, else what it is. */
const creditOf = ({
  outlet,
  title,
  description,
}: Pick<Account, 'outlet' | 'title' | 'description'>): string =>
  [outlet, title && `“${title}”`].filter(Boolean).join(', ') || description;

function toldOf(
  { id, text, attribution }: LinkedClaim,
  { dossier, sources }: DossierContext,
): ExportedRelation {
  return {
    address: claimUri(dossier.id, id),
    text,
    onTheWordOf: exportedLinks(attribution, sources),
  };
}

const exportedLinks = (
  attribution: Attestation['attribution'],
  sources: DossierContext['sources'],
): ExportedLink[] =>
  attribution.toReversed().map(({ source: id, basis }) => {
    const source = sources.get(id);
    const address = webAddress(source?.url);
    return { name: source?.name ?? id, basis, ...(address && { url: address.href }) };
  });

/** "Two guards → The Daily (presumed) → The article" */
export const provenanceText = (way: ExportedFact['onTheWordOf']): string =>
  way.map(({ name, basis }) => (basis === 'presumed' ? `${name} (presumed)` : name)).join(' → ');
