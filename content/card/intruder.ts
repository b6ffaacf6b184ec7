/** Detects a page that selects text in the card, as `window.find()` does: in Firefox it gets at the nodes that way. */

/** @param intruded called when text in the frame is selected although the reader has neither pressed nor typed there */
export function onIntruder(frame: HTMLElement, intruded: () => void, signal: AbortSignal): void {
  let isReaders = false;
  const note = ({ isTrusted }: Event): void => {
    isReaders ||= isTrusted;
  };
  for (const kind of ['pointerdown', 'keydown'])
    frame.addEventListener(kind, note, { capture: true, signal });
  const look = (): void => {
    const { anchorNode = null, isCollapsed } = getSelection() ?? {};
    // Focusing the card, as Gloss does, leaves a collapsed selection.
    if (!isReaders && !isCollapsed && frame.contains(anchorNode)) intruded();
  };
  document.addEventListener('selectionchange', look, { signal });
}
