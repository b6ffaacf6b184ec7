/**
 * A page selects text in the card by `window.find()` and reads on from there by `Selection.modify()`; in Firefox it
 * gets at the nodes, too. So nothing there can be selected (`surface.ts`) before the reader presses or types in it.
 */

/** @param intruded called when text in the frame is selected although the reader has neither pressed nor typed there */
export function onIntruder(frame: HTMLElement, intruded: () => void, signal: AbortSignal): void {
  let isReaders = false;
  const note = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isReaders = true;
    frame.style.userSelect = 'text';
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
