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
  /** Those that are to be taken out of the highlight of a look. */
  readonly #gone = new Map<Look, Set<StaticRange>>();
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
    const highlightOf = openHighlights();
    for (const mention of seen) {
      const look = this.#lookOf(mention);
      if (look) this.#register(mention, rangeOf(mention), look, highlightOf);
    }
    for (const passage of passages) if (passage.mentions.some(isNew)) this.#unseen.add(passage);
  }

  remove(passages: readonly KnownPassage[]): void {
    for (const passage of passages) {
      this.#unseen.delete(passage);
      for (const mention of passage.mentions) {
        const known = this.#ranges.get(mention);
        if (known) this.#unregister(known.range, known.look);
        this.#ranges.delete(mention);
      }
    }
  }

  /** Moves the ranges of mentions that look different now. */
  restyle(mentions: readonly Mention[]): void {
    const highlightOf = openHighlights();
    for (const mention of mentions) {
      const known = this.#ranges.get(mention);
      const look = this.#lookOf(mention);
      if (!known || !look || known.look === look) continue;
      this.#unregister(known.range, known.look);
      this.#register(mention, known.range, look, highlightOf);
    }
  }

  #register(
    mention: Mention,
    range: StaticRange,
    look: Look,
    highlightOf: (look: Look) => Highlight,
  ): void {
    this.#ranges.set(mention, { range, look });
    // It may have left in the same task: names look one way, then another, and the first again.
    this.#gone.get(look)?.delete(range);
    highlightOf(look).add(range);
  }

  #unregister(range: StaticRange, look: Look): void {
    if (this.#gone.size === 0) void Promise.resolve().then(() => this.#sweep());
    const ranges = this.#gone.get(look);
    if (ranges) ranges.add(range);
    else this.#gone.set(look, new Set([range]));
  }

  /**
   * At the end of the task, and with the highlight out of the registry: there each range that leaves costs
   * Firefox half a millisecond.
   */
  #sweep(): void {
    for (const [look, ranges] of this.#gone) {
      const known = CSS.highlights.get(prefix + look);
      CSS.highlights.delete(prefix + look);
      for (const range of ranges) known?.delete(range);
      if (known?.size) CSS.highlights.set(prefix + look, known);
    }
    this.#gone.clear();
  }

  /** Makes one mention stand out, or none. */
  single(mention: Mention | undefined): void {
    CSS.highlights.delete(singled);
    if (mention) highlight(singled, 1).add(rangeOf(mention));
  }

  clear(): void {
    this.#unseen.clear();
    this.#ranges.clear();
    this.#gone.clear();
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

/** Finds highlights for one task: the page may replace them, and to ask for one takes Firefox 30 µs. */
function openHighlights(): (look: Look) => Highlight {
  const known = new Map<Look, Highlight>();
  return (look) => {
    const found = known.get(look) ?? highlight(prefix + look);
    known.set(look, found);
    return found;
  };
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
