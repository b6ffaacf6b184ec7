// biome-ignore lint/style/noRestrictedImports: marks the hits of a search, in a page of our own.
import Mark from 'mark.js';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Elements that have been looked through, with the search that they were looked through for. */
const marked = new WeakMap<Element, string>();

/**
 * Marks what a search has found. mark.js splits text nodes that Preact holds, so the text of the
 * elements must never change: let another search make new ones, by a key.
 * @param inside selects the elements whose text is looked through
 */
export function useHits(
  root: RefObject<HTMLElement | null>,
  search: string | undefined,
  inside: string,
): void {
  useLayoutEffect(() => {
    if (!search?.trim()) return;
    const fresh = [...(root.current?.querySelectorAll<HTMLElement>(inside) ?? [])].filter(
      (element) => marked.get(element) !== search,
    );
    for (const element of fresh) marked.set(element, search);
    new Mark(fresh).mark(search.trim().split(/\s+/), { element: 'mark', diacritics: true });
  });
}
