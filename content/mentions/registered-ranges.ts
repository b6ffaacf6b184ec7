/** The ranges of mentions in the registry of highlights, which Gloss shares with the page. */

import {
  echoHighlight,
  highlightPrefix as prefix,
  singledHighlight as singled,
} from './highlight-names.ts';
import { type Look, looks } from './look.ts';
import type { KnownPassage, Mention } from './mention.ts';
import type { LookOf } from './painter.ts';
import { openSight } from './sight.ts';
import { UnseenPassages } from './unseen-passages.ts';

export class RegisteredRanges {
  readonly #ranges = new Map<Mention, { range: StaticRange; look: Look }>();
  readonly #unseen = new UnseenPassages((passages) => this.add(passages));
  readonly #lookOf: LookOf;

  constructor(lookOf: LookOf) {
    this.#lookOf = lookOf;
  }

  /** Those that are registered. */
  mentions(): MapIterator<Mention> {
    return this.#ranges.keys();
  }

  /**
   * Registers what can be seen of some passages, now or later. All is asked before anything is painted:
   * Firefox lays the page out again for an answer after that.
   */
  add(passages: readonly KnownPassage[]): void {
    const isSeen = openSight();
    const isNew = (mention: Mention): boolean =>
      !this.#ranges.has(mention) && this.#lookOf(mention) !== undefined;
    const seen = passages.flatMap(({ mentions }) => mentions.filter(isNew).filter(isSeen));
    for (const mention of seen) {
      const look = this.#lookOf(mention);
      if (look) this.#register(mention, rangeOf(mention), look);
    }
    for (const passage of passages) if (passage.mentions.some(isNew)) this.#unseen.add(passage);
  }

  remove(passage: KnownPassage): void {
    this.#unseen.delete(passage);
    for (const mention of passage.mentions) {
      const known = this.#ranges.get(mention);
      if (known) CSS.highlights.get(prefix + known.look)?.delete(known.range);
      this.#ranges.delete(mention);
    }
  }

  /** Moves the ranges of mentions that look different now. */
  restyle(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const known = this.#ranges.get(mention);
      const look = this.#lookOf(mention);
      if (!known || !look || known.look === look) continue;
      CSS.highlights.get(prefix + known.look)?.delete(known.range);
      this.#register(mention, known.range, look);
    }
  }

  #register(mention: Mention, range: StaticRange, look: Look): void {
    this.#ranges.set(mention, { range, look });
    highlight(prefix + look).add(range);
  }

  /** Makes one mention stand out, or none. */
  single(mention: Mention | undefined): void {
    CSS.highlights.delete(singled);
    if (mention) highlight(singled, 1).add(rangeOf(mention));
  }

  clear(): void {
    this.#unseen.clear();
    this.#ranges.clear();
    removeHighlights();
  }
}

/**
 * Deletes our names, and only ours, from the registry. By name, because a content script of Firefox cannot
 * iterate over it ("Xray wrapping of iterators").
 */
export function removeHighlights(): void {
  for (const name of [...looks.map((look) => prefix + look), singled, echoHighlight])
    CSS.highlights?.delete(name);
}

function highlight(name: string, priority = 0): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const fresh = new Highlight();
  fresh.priority = priority;
  CSS.highlights.set(name, fresh);
  return fresh;
}

/**
 * Static, because Chromium pays for every live range at every removal the page makes. It drifts when
 * its text changes; the store forgets a passage before that is painted.
 */
function rangeOf({ segments }: Mention): StaticRange {
  const [first, last] = [segments[0], segments.at(-1) ?? segments[0]];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
