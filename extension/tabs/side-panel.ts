/** The panel beside the page: Chromium's side panel, Firefox's sidebar; Firefox for Android has neither. */
import { browser } from 'wxt/browser';

/** Each browser has one of them at most. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as Panels;

export const hasSidePanel = (): boolean => Boolean(sidePanel ?? sidebarAction);

/** Only right after a click: browsers open a panel for a reader, not for an extension. */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}
