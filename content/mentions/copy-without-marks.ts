/** Marks stay in the page: what a reader copies or drags out of it is what it would be without them. */
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
  // What a content script of Firefox sets, no page can read, unless it is set in the page's name.
  const inPage = (dataTransfer as { wrappedJSObject?: DataTransfer }).wrappedJSObject;
  (inPage ?? dataTransfer).setData('text/html', bare);
}
