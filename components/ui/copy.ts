import { log } from '../../core/log.ts';

/**
 * Copies text at the reader's click; pages without TLS have no `navigator.clipboard`.
 * @returns true if the browser took it; never rejects
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    log('copy', error);
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return isDone && isTaken;
}
