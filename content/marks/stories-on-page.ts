/** Decides which stories a page is about, from the chief names in it. */

import { isAboutStory } from '../../core/lexicon/about-story.ts';
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';

const dossierIdOf = ({ key }: LexiconEntity): string => key.slice(0, key.indexOf('/'));

interface SeenStory {
  readonly chiefs: readonly string[];
  /** Mentions of each chief name, by the entity's key. */
  readonly counts: Map<string, number>;
  isOnPage: boolean;
}

export class StoriesOnPage {
  /** By the id of the dossier. */
  readonly #stories = new Map<string, SeenStory>();

  constructor(entities: readonly LexiconEntity[]) {
    const chiefs = entities.filter(({ chief }) => chief);
    for (const [id, own] of Map.groupBy(chiefs, dossierIdOf))
      this.#stories.set(id, {
        chiefs: own.map(({ key }) => key),
        counts: new Map(),
        isOnPage: false,
      });
  }

  /**
   * Counts a mention more or less.
   * @returns the id of a dossier when the page has come to be about it, or no longer is
   */
  count(entity: LexiconEntity, by: 1 | -1): string | undefined {
    if (!entity.chief) return undefined;
    const id = dossierIdOf(entity);
    const story = this.#stories.get(id);
    if (!story) return undefined;
    const before = story.counts.get(entity.key) ?? 0;
    story.counts.set(entity.key, before + by);
    if (before > 0 && before + by > 0) return undefined;
    const named = new Set(story.chiefs.filter((key) => story.counts.get(key)));
    const isOnPage = isAboutStory(story.chiefs, named);
    if (isOnPage === story.isOnPage) return undefined;
    story.isOnPage = isOnPage;
    return id;
  }

  isAbout(entity: LexiconEntity): boolean {
    return this.#stories.get(dossierIdOf(entity))?.isOnPage ?? false;
  }
}
