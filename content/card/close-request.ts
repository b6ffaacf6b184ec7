/** Missing in TypeScript's library and in some browsers. */
interface Watching {
  readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
}

/**
 * Handles Esc on a page that stops all key events: the browser still sends a close request to the topmost
 * CloseWatcher, unless the page prevents the default as well. https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 */
export function onCloseRequest(close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as Watching;
  const watcher = CloseWatcher && new CloseWatcher();
  watcher?.addEventListener('close', close, { signal });
  signal.addEventListener('abort', () => watcher?.destroy());
}
