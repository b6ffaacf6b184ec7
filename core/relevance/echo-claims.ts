/** The claims of a dossier as echoes are found by them: cues, sources and reserve, made once per dossier. */
import type { Claim, Dossier } from '../dossier/schema.ts';
import { chiefNames } from './about-story.ts';
import { type ClaimSources, sourcesOf } from './claim-sources.ts';
import { type Cue, parseCue, type Term } from './cue.ts';
import { proposeCues } from './propose-cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an author gives a dossier beside its claims; `data/cues.json` for the embedded one. */
export interface StoryCues {
  /** By the id of an entity, cues for other words for it ("the billionaire"). */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** By the id of a claim; an empty list keeps a claim from being found at all. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export interface EchoClaim {
  readonly dossier: string;
  readonly id: string;
  readonly entities: readonly string[];
  readonly cues: readonly Cue[];
  readonly sources: ClaimSources;
}

export interface EchoStory {
  readonly id: string;
  readonly chiefs: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly claims: readonly EchoClaim[];
  /** Other words for an entity. */
  readonly epithets: readonly { readonly id: string; readonly cue: Cue }[];
  /** How much it tells that a sentence meets a term: the more, the fewer claims ask for it. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * @param vocabulary of the dossier's language, or undefined where there is none: then only its own words are known
 */
export function echoStory(
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
  given?: StoryCues,
): EchoStory {
  const proposed = proposeCues(dossier, vocabulary);
  const claims = dossier.claims.map((claim) => ({
    ...base(claim, dossier, vocabulary),
    cues: given?.claims[claim.id]?.map(parseCue) ?? proposed.get(claim.id) ?? [],
  }));
  return {
    id: dossier.id,
    chiefs: chiefNames(dossier),
    persons: new Set(dossier.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))),
    claims,
    epithets: Object.entries(given?.names ?? {}).flatMap(([id, cues]) =>
      cues.map((cue) => ({ id, cue: parseCue(cue) })),
    ),
    weights: weightsOf(claims),
  };
}

function base(claim: Claim, dossier: Dossier, vocabulary: Vocabulary | undefined) {
  const { id, entities } = claim;
  return {
    dossier: dossier.id,
    id,
    entities,
    sources: sourcesOf(claim, dossier, vocabulary),
  };
}

export const termKey = ({ kind, id }: Term): string => `${kind} ${id}`;

function weightsOf(claims: readonly Pick<EchoClaim, 'cues'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of claims) {
    const own = new Set(cues.flatMap(({ all }) => all.flat().map(termKey)));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, Math.log(1 + claims.length / count));
  return counts;
}
