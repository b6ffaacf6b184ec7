/** Checks after every stretch of pages: everything that Gloss must never do. */
import type { Page } from 'puppeteer-core';
import type { PageAnnotation } from '../../extension/messages/message.ts';
import { until } from '../browser/until.ts';
import { askSoakTab } from './in-extension.ts';
import { isAsServed, readLeft } from './in-page.ts';
import { isStatic, routeOf } from './pages.ts';
import type { SoakReader } from './reader.ts';

/** @throws Error when something is lost, left in a page, or other than a fresh reading finds */
export async function checkTabs(reader: SoakReader): Promise<void> {
  await reader.expectStored();
  await reader.expectAllRight();
  const wasOff = reader.model.settings.get('on');
  await reader.set('on', undefined);
  await reader.expectAllRight();
  const before = await readAnnotations(reader);
  await reader.set('on', false);
  for (const tab of reader.tabs) await expectNothingLeft(tab);
  await reader.set('on', undefined);
  await reader.expectAllRight();
  const fresh = await readAnnotations(reader);
  for (const [at, one] of before.entries())
    if (one !== fresh[at]) throw new Error(`A fresh reading finds ${fresh[at]}, not ${one}.`);
  await reader.set('on', wasOff);
  await reader.noteErrors();
}

/** All names that are found, with the words around them, in each tab. */
async function readAnnotations(reader: SoakReader): Promise<string[]> {
  const all: string[] = [];
  for (const tab of reader.tabs) {
    const id = await reader.idOf(tab);
    const isDark = reader.model.isDark(routeOf(await tab.evaluate(() => location.href)).host);
    const annotations = isDark ? [] : await annotationsLeft(reader, id);
    all.push(JSON.stringify(annotations));
  }
  return all;
}

const annotationsLeft = ({ extension }: SoakReader, tab: number) =>
  extension.page.evaluate(askSoakTab, tab, { type: 'annotations' }) as Promise<PageAnnotation[]>;

async function expectNothingLeft(tab: Page): Promise<void> {
  await tab.bringToFront();
  let left: string[] = [];
  await until(async () => {
    left = await tab.evaluate(readLeft);
    return left.length === 0;
  }).catch(() => {
    throw new Error(`Left in the page: ${left}.`);
  });
  const address = await tab.evaluate(() => location.href);
  if (isStatic(routeOf(address)) && !(await tab.evaluate(isAsServed)))
    throw new Error(`${address} is not as it was served.`);
}
