/** Neither TypeScript nor every browser knows it. */
interface Watching {
  readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
}

/**
 * Esc on a page that keeps all keys for itself: the browser asks the topmost thing that can be closed to do so,
 * unless the page prevents the default, too. https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 */
export function onCloseRequest(close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as Watching;
  const watcher = CloseWatcher && new CloseWatcher();
  watcher?.addEventListener('close', close, { signal });
  signal.addEventListener('abort', () => watcher?.destroy());
}
