/** Copies text at the reader's click; pages without TLS have no `navigator.clipboard`. */
export function copy(text: string): void {
  if (navigator.clipboard) void navigator.clipboard.writeText(text).catch(() => copyByEvent(text));
  else copyByEvent(text);
}

function copyByEvent(text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
}
