/** The part of a dossier that finds echoes, as plain JSON: compiled once, read by every page about the story. */
import type { Claim, Dossier } from '../dossier/schema.ts';
import { chiefNames } from '../lexicon/about-story.ts';
import { type Reserve, reserveOf } from './claim-reserve.ts';
import { type ClaimSources, sourcesOf } from './claim-sources.ts';
import { proposeCues } from './propose-cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cues that an author gives a dossier beside its claims; `data/cues` for the embedded one. */
export interface StoryCues {
  /** By the id of an entity, cues for other words for it ("the billionaire"). */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** By the id of a claim; an empty list keeps a claim from being found at all. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

/** Cues are written as in `cue.ts`. */
export interface StoryFile {
  /** Of the dossier. */
  readonly id: string;
  /** Of its facts, BCP 47. */
  readonly language: string;
  readonly chiefs: readonly string[];
  readonly persons: readonly string[];
  readonly claims: readonly ClaimFile[];
  /** Other words for an entity. */
  readonly epithets: readonly { readonly id: string; readonly cue: string }[];
}

interface ClaimFile {
  readonly id: string;
  readonly entities: readonly string[];
  readonly cues: readonly string[];
  readonly sources: ClaimSources;
  readonly reserve: Reserve;
  /** Denied, disputed or alleged. */
  readonly isContested: boolean;
  /** Ids of claims that deny it. */
  readonly deniedBy: readonly string[];
}

/** Most claims of a dossier that are looked for: each costs a page some microseconds per sentence. */
const mostClaims = 1000;

/**
 * Least overlap of a sentence with a claim's own text (`overlap.ts`), with cues of its author and without. Chosen on
 * the development set.
 */
const leastBesideOthers = '32%';
const leastAlone = '26%';

const contested: ReadonlySet<Claim['standing']> = new Set(['denied', 'disputed', 'alleged']);

/** @param vocabulary of the dossier's language; undefined if there is none: then only its own words are known */
export function storyFile(
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
  given?: StoryCues,
): StoryFile {
  const claims = dossier.claims.slice(0, mostClaims);
  const proposed = proposeCues({ ...dossier, claims }, vocabulary);
  const denials = Map.groupBy(
    dossier.relations.filter(({ kind }) => kind === 'denies'),
    ({ to }) => to,
  );
  const cuesOf = ({ id, cues }: Claim): readonly string[] => {
    const authored = given?.claims[id] ?? cues;
    if (authored?.length === 0) return [];
    const least = authored ? leastBesideOthers : leastAlone;
    return [...(authored ?? []), `${least} ${proposed.get(id)}`];
  };
  return {
    id: dossier.id,
    language: dossier.language,
    chiefs: chiefNames(dossier),
    persons: dossier.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])),
    claims: claims.map((claim) => ({
      id: claim.id,
      entities: claim.entities,
      cues: cuesOf(claim),
      sources: sourcesOf(claim, dossier, vocabulary),
      reserve: reserveOf(claim, vocabulary),
      isContested: contested.has(claim.standing),
      deniedBy: (denials.get(claim.id) ?? []).map(({ from }) => from),
    })),
    epithets: Object.entries(given?.names ?? {}).flatMap(([id, cues]) =>
      cues.map((cue) => ({ id, cue })),
    ),
  };
}
