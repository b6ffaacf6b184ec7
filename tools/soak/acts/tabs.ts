/** Pages come and go in tabs. */
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import { restoreClosed } from '../in-extension.ts';
import { goToView } from '../in-page.ts';
import type { SoakReader } from '../reader.ts';
import { findTabs } from './find-tabs.ts';

/** Tabs of a reader who closes some now and then. */
const mostTabs = 4;

export async function visit(reader: SoakReader): Promise<void> {
  await reader.load(await reader.anyTab());
}

/** The application goes to another view, without loading. */
export async function changeView(reader: SoakReader): Promise<void> {
  const { application } = reader;
  await application.bringToFront();
  await application.evaluate(goToView, reader.visited);
  reader.visited++;
  await reader.expectRight(application);
}

export async function openTab(reader: SoakReader): Promise<void> {
  if (reader.tabs.length >= mostTabs) await closeTab(reader);
  await reader.load(await reader.newTab());
}

export async function closeTab(reader: SoakReader): Promise<void> {
  if (reader.tabs.length < 2) return openTab(reader);
  await reader.tabs.pop()?.close();
}

export async function restoreTab(reader: SoakReader): Promise<void> {
  await openTab(reader);
  const address = await reader.tabs.at(-1)?.evaluate(() => location.href);
  await reader.tabs.pop()?.close();
  await reader.extension.page.evaluate(restoreClosed);
  let restored: Page | undefined;
  await until(async () => {
    await findTabs(reader);
    const addresses = await Promise.all(
      reader.tabs.map((tab) => tab.evaluate(() => location.href).catch(() => '')),
    );
    restored = reader.tabs[addresses.lastIndexOf(address ?? '')];
    return restored !== undefined;
  });
  if (restored) await reader.expectRight(restored);
}

/** A page that was left is shown again, from the browser's cache where it keeps one. */
export async function goBack(reader: SoakReader): Promise<void> {
  const tab = await reader.anyTab();
  await reader.load(tab);
  await reader.load(tab);
  const left = await tab.evaluate(() => location.href);
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await until(() => tab.evaluate((url) => location.href !== url, left));
  await reader.expectRight(tab);
}
