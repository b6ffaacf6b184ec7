/** The element that focusable marks are made of. */
export const markTag = 'gloss-mark';

/** Takes off marks whose journal is lost: an earlier life of Gloss in this page left them. */
export function removeStaleMarks(): void {
  for (const mark of document.querySelectorAll(markTag)) mark.replaceWith(...mark.childNodes);
}
