/** How a page gets into an open card in Firefox: by a selection that it makes itself, as with `window.find()`. */

/** @param intruded called when words in the frame are selected though the reader has neither pressed nor typed there */
export function onIntruder(frame: HTMLElement, intruded: () => void, signal: AbortSignal): void {
  let isReaders = false;
  const note = ({ isTrusted }: Event): void => {
    isReaders ||= isTrusted;
  };
  for (const kind of ['pointerdown', 'keydown'])
    frame.addEventListener(kind, note, { capture: true, signal });
  const look = (): void => {
    const { anchorNode = null, isCollapsed } = getSelection() ?? {};
    // The focus, which Gloss puts there itself, leaves a selection of nothing.
    if (!isReaders && !isCollapsed && frame.contains(anchorNode)) intruded();
  };
  document.addEventListener('selectionchange', look, { signal });
}
