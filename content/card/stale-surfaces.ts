/** The element that holds what Gloss shows in a page of its own. */
export const hostTag = 'gloss-card';

/** Removes what an earlier life of Gloss may have left in this page. */
export function removeStaleSurfaces(): void {
  for (const host of document.querySelectorAll(hostTag)) host.remove();
}
