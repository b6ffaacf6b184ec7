/** Presses a button of the card as a reader does, by the mouse: it lies in a closed shadow root. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/find.ts';
import { until } from '../../tools/browser/until.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param label the words of the button, whole; waits until it is there */
export async function pressInCard(browser: BrowserName, page: Page, label: string): Promise<void> {
  let at: Point | undefined;
  await until(async () => {
    at = await (browser === 'chromium' ? byProtocol(page, label) : bySearch(page, label));
    return at !== undefined;
  });
  if (at) await page.mouse.click(at.x, at.y);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeValue: string;
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The protocol of Chromium's developer tools sees into closed roots. */
async function byProtocol(page: Page, label: string): Promise<Point | undefined> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const words = nodesIn(root as DomNode).find(({ nodeValue }) => nodeValue === label);
    if (!words) return undefined;
    const { backendNodeId } = words;
    await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await client.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await client.detach();
  }
}

const nodesIn = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesIn),
];

/** The search of Firefox finds words in closed roots; what is selected so is let go in the same task. */
const bySearch = (page: Page, label: string): Promise<Point | undefined> =>
  page.evaluate((label) => {
    const { find } = globalThis as never as {
      find(words: string, isCaseSensitive: boolean): boolean;
    };
    const selection = getSelection();
    selection?.removeAllRanges();
    if (!find(label, true) || !selection?.rangeCount) return undefined;
    const found = selection.getRangeAt(0);
    found.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const { left, right, top, bottom } = found.getBoundingClientRect();
    selection.removeAllRanges();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, label);
