import type { UnreadFacts } from '../dossier/differences/unread.ts';
import type { EntityFile, Fact } from '../dossier/lookup/entity-file.ts';
import type { MatchedTraits } from './relevance.ts';
import type { ToldEcho } from './told-echo.ts';

/** One of the entities that a name may mean, as its card shows it. */
export interface CardEntry {
  /** `<dossier>/<entity>`. */
  readonly key: string;
  readonly name: string;
  /** Absent when the dossier is gone: a sentence says so. */
  readonly file?: EntityFile | undefined;
  /** The file's facts in the order to be shown; absent: the dossier's own. */
  readonly facts?: readonly Fact[] | undefined;
  /** The number of `facts`, from the first, that bear on the passage. */
  readonly relevantCount?: number | undefined;
  /** Traits that each of those shares with the sentence of the mention. */
  readonly matched?: readonly MatchedTraits[] | undefined;
  /** Present if the sentence of the mention repeats a fact of the dossier. */
  readonly echo?: ToldEcho | undefined;
  /** Facts that changed since the reader may have read them. */
  readonly unread?: UnreadFacts | undefined;
  /** False on a page that is not about the story: the card says little. */
  readonly isAboutStory?: boolean | undefined;
}
