/** Loads what finds echoes when it is first asked for, and only where the page may be about a story. */

import type { LexiconEntity } from '../core/lexicon/lexicon-entity.ts';
import type { EchoesOptions, PageEchoFinder } from './echoes-chunk.ts';
import { loadChunk } from './load-chunk.ts';

/** Entities of one dossier that a page about its story names, at least. */
const leastNamedEntities = 2;

export class LazyEchoes {
  readonly #options: EchoesOptions;
  #echoes: Promise<PageEchoFinder> | undefined;

  constructor(options: EchoesOptions) {
    this.#options = options;
  }

  /** Undefined where the page cannot be about a story. Rejects when the extension has gone. */
  async open(): Promise<PageEchoFinder | undefined> {
    if (!this.#echoes && !this.#mayTellStory()) return undefined;
    this.#echoes ??= loadChunk('echoes').then(({ openEchoes }) => openEchoes(this.#options));
    return this.#echoes;
  }

  /** To be called when mentions came or went, or the reader's decisions changed. */
  changed(): void {
    if (this.#echoes || this.#options.hasMarks) void this.open().then((one) => one?.changed());
  }

  #mayTellStory(): boolean {
    const named = new Map<string, Set<string>>();
    for (const entity of this.#entities()) {
      const dossier = entity.key.slice(0, entity.key.indexOf('/'));
      const keys = named.get(dossier) ?? new Set();
      named.set(dossier, keys.add(entity.key));
      if (keys.size >= leastNamedEntities) return true;
    }
    return false;
  }

  *#entities(): Generator<LexiconEntity> {
    const { passages, entitiesOf } = this.#options;
    for (const { mentions } of passages())
      for (const mention of mentions) yield* entitiesOf(mention);
  }
}
