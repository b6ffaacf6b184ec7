/** Claims of a dossier made ready for finding echoes: their cues are parsed and weighed once per page. */
import type { Dossier } from '../dossier/schema.ts';
import type { Reserve } from './claim-reserve.ts';
import type { ClaimSources } from './claim-sources.ts';
import { type ClaimCue, parseCue } from './cue.ts';
import { type StoryCues, type StoryFile, storyFile } from './story-file.ts';
import { indexTerms, type TermIndex } from './term-index.ts';
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
  readonly terms: TermIndex;
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
  return {
    id,
    language,
    chiefs,
    persons: new Set(persons),
    claims: opened,
    epithets: epithets.map(({ id, cue }) => ({ id, cue: parseCue(cue) })),
    terms: indexTerms(opened),
  };
}

/** The same from a dossier, if no file was compiled. */
export const echoStory = (
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
  given?: StoryCues,
): EchoStory => openStory(storyFile(dossier, vocabulary, given));
