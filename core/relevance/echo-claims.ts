/** The claims of a dossier as echoes are found by them: their cues are parsed and weighed once per page. */
import type { Dossier } from '../dossier/schema.ts';
import type { Reserve } from './claim-reserve.ts';
import type { ClaimSources } from './claim-sources.ts';
import { type ClaimCue, type CueTerm, parseCue } from './cue.ts';
import { pushTo } from './push-to.ts';
import { type StoryCues, type StoryFile, storyFile } from './story-file.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface EchoClaim {
  readonly dossier: string;
  readonly id: string;
  readonly entities: readonly string[];
  readonly cues: readonly ClaimCue[];
  readonly sources: ClaimSources;
  readonly reserve: Reserve;
  readonly isContested: boolean;
  /** Ids of claims that deny it. */
  readonly deniedBy: readonly string[];
}

export interface EchoStory {
  readonly id: string;
  /** Of its facts, BCP 47. */
  readonly language: string;
  readonly chiefs: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly claims: readonly EchoClaim[];
  /** Other words for an entity. */
  readonly epithets: readonly { readonly id: string; readonly cue: ClaimCue }[];
  /** How much it tells that a sentence meets a term: the more, the fewer claims ask for it. */
  readonly weights: ReadonlyMap<string, number>;
  /** By the key of a term, the claims with a cue that no sentence without it, or another of these, can meet. */
  readonly claimsByTerm: ReadonlyMap<string, readonly EchoClaim[]>;
  /** By the key of a term, the claims with a proposed cue that has it. */
  readonly proposedByTerm: ReadonlyMap<string, readonly EchoClaim[]>;
}

export function openStory({
  id,
  language,
  chiefs,
  persons,
  claims,
  epithets,
}: StoryFile): EchoStory {
  const opened = claims.map((claim) => ({
    ...claim,
    dossier: id,
    cues: claim.cues.map(parseCue),
  }));
  const weights = weightsOf(opened);
  return {
    id,
    language,
    chiefs,
    persons: new Set(persons),
    claims: opened,
    epithets: epithets.map(({ id, cue }) => ({ id, cue: parseCue(cue) })),
    weights,
    claimsByTerm: indexByTerm(opened, (cue) => (isProposed(cue) ? [] : rarestTerm(cue, weights))),
    proposedByTerm: indexByTerm(opened, (cue) =>
      isProposed(cue) ? cue.all.flat().filter(isContent) : [],
    ),
  };
}

/** The same from a dossier, where no file was compiled. */
export const echoStory = (
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
  given?: StoryCues,
): EchoStory => openStory(storyFile(dossier, vocabulary, given));

export const termKey = ({ kind, id }: Pick<CueTerm, 'kind' | 'id'>): string => `${kind} ${id}`;

function weightsOf(claims: readonly Pick<EchoClaim, 'cues'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of claims) {
    const own = new Set(cues.flatMap(({ all }) => all.flat().map(termKey)));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, Math.log(1 + claims.length / count));
  return counts;
}

function indexByTerm(
  claims: readonly EchoClaim[],
  termsOf: (cue: ClaimCue) => readonly CueTerm[],
): Map<string, EchoClaim[]> {
  const index = new Map<string, EchoClaim[]>();
  for (const claim of claims)
    for (const key of new Set(claim.cues.flatMap(termsOf).map(termKey))) pushTo(index, key, claim);
  return index;
}

/** True for a cue that need not be met whole: nobody said which of its words matter. */
export const isProposed = ({ share }: ClaimCue): boolean => share < 1;

const isContent = ({ kind }: CueTerm): boolean => kind !== 'name' && kind !== 'page';

/** The term of a cue, with its alternatives, that fewest claims ask for. */
function rarestTerm({ all }: ClaimCue, weights: ReadonlyMap<string, number>): readonly CueTerm[] {
  const rarity = (any: readonly CueTerm[]): number =>
    Math.min(...any.map((term) => weights.get(termKey(term)) ?? 0));
  return all.toSorted((a, b) => rarity(b) - rarity(a))[0] ?? [];
}
