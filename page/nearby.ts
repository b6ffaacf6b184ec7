/**
 * Which passages are worth a registered highlight. Every registered range costs each later frame in
 * which the page changes something (docs/performance.md), so on long pages only what is near the
 * viewport is registered; what is not rendered waits until it is.
 */
import { composedParent, isElement } from './dom.ts';
import type { KnownPassage } from './mention.ts';
import { isVisible } from './places.ts';

/** Up to this many passages all are registered at once: no observer, no delay, the cost is small. */
const few = 300;

/** How far beyond the viewport, in its own heights, passages are registered ahead of scrolling. */
const margin = '100% 0%';

export interface Nearby {
  add(passage: KnownPassage): void;
  remove(passage: KnownPassage): void;
  clear(): void;
}

/** Calls `enter` when a passage is to be registered and `leave` when it no longer is. */
export function watchNearby(
  enter: (passage: KnownPassage) => void,
  leave: (passage: KnownPassage) => void,
): Nearby {
  const entered = new Set<KnownPassage>();
  const waiting = new Map<Element, Set<KnownPassage>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const passage of waiting.get(target) ?? []) turn(passage, isIntersecting);
    },
    { rootMargin: margin },
  );

  function turn(passage: KnownPassage, on: boolean): void {
    if (entered.has(passage) === on) return;
    if (on) entered.add(passage);
    else entered.delete(passage);
    (on ? enter : leave)(passage);
  }

  function wait(passage: KnownPassage): void {
    const element = elementOf(passage);
    if (!element) return;
    const beside = waiting.get(element);
    if (beside) beside.add(passage);
    else waiting.set(element, new Set([passage]));
    observer.observe(element);
  }

  function forgo(passage: KnownPassage): void {
    const element = elementOf(passage);
    const beside = element && waiting.get(element);
    if (!beside?.delete(passage) || beside.size) return;
    waiting.delete(element as Element);
    observer.unobserve(element as Element);
  }

  return {
    add(passage) {
      if (!passage.mentions.length) return;
      if (entered.size < few && isVisible(passage.nodes[0] as Text)) turn(passage, true);
      else wait(passage);
    },
    remove(passage) {
      forgo(passage);
      turn(passage, false);
    },
    clear() {
      observer.disconnect();
      waiting.clear();
      entered.clear();
    },
  };
}

/** The element whose box stands for the passage; its block, or the parent of its first node. */
function elementOf({ block, nodes }: KnownPassage): Element | undefined {
  if (isElement(block)) return block;
  const parent = composedParent(nodes[0] as Text);
  return parent && isElement(parent) ? parent : undefined;
}
