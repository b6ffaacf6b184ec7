/** Keeps marks out of text that a reader copies or drags out of the page. */
import { markTag } from './stale-marks.ts';

/** True when some of the reader's selection is in one of the nodes. */
export function isSelected(nodes: readonly Node[]): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  return nodes.some((node) => selection.containsNode(node, true));
}

/** Drops the marks from what the browser has made of a selection that is dragged. */
export function bareDrag({ dataTransfer }: DragEvent): void {
  const html = dataTransfer?.getData('text/html') ?? '';
  const bare = html.replaceAll(new RegExp(`</?${markTag}\\b[^>]*>`, 'g'), '');
  if (!dataTransfer || bare === html) return;
  // In Firefox a page cannot read data that a content script sets, unless it is set through the page's own object.
  const inPage = (dataTransfer as { wrappedJSObject?: DataTransfer }).wrappedJSObject;
  (inPage ?? dataTransfer).setData('text/html', bare);
}
