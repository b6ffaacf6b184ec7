/** Memory of the extension, of one page that stays open, and of the whole browser, in MB. Linux only. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { memoryOfTree, privateMemoryOf, treeOf } from '../bench/memory-of-tree.ts';
import { firefoxProcesses } from './browser-page.ts';
import type { SoakReader } from './reader.ts';

export const measured = ['extension', 'page', 'browser'] as const;
export type Memory = Readonly<Record<(typeof measured)[number], number>>;

/** Closes all tabs but the one that is never left. */
export async function measureMemory(reader: SoakReader): Promise<Memory> {
  while (reader.tabs.length > 1) await reader.tabs.pop()?.close();
  await reader.application.bringToFront();
  const parts = await (reader.home.name === 'chromium'
    ? memoryInChromium(reader)
    : memoryInFirefox(reader));
  return { ...parts, browser: memoryOfTree(reader.browser) };
}

/** The heap of the page has the script of Gloss in it. */
async function memoryInChromium({ browser, extension, application }: SoakReader) {
  await collectGarbage(extension.page);
  await collectGarbage(application);
  const { JSHeapUsedSize = 0 } = await application.metrics();
  const isExtension = (pid: number): boolean =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  return {
    extension: privateMemoryOf(treeOf(browser).filter(isExtension)),
    page: JSHeapUsedSize / 2 ** 20,
  };
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

async function memoryInFirefox({ application }: SoakReader) {
  const address = await application.evaluate(() => location.href);
  const processes = await firefoxProcesses(application);
  const pidsOf = (holds: (one: (typeof processes)[number]) => boolean): number[] =>
    processes.filter(holds).map(({ pid }) => pid);
  return {
    extension: privateMemoryOf(pidsOf(({ type }) => type === 'extension')),
    page: privateMemoryOf(pidsOf(({ addresses }) => addresses.includes(address))),
  };
}
