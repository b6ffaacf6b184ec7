import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/**
 * Memory that a browser's processes share with nothing else, in MB. Linux only.
 * @throws Error where there is no /proc
 */
export const memoryOfTree = (browser: Browser): number => privateMemoryOf(treeOf(browser));

/** The processes of a browser, by their ids. */
export function treeOf(browser: Browser): number[] {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('The browser has no process of ours.');
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), parentOfProcess(pid)] as const),
  );
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  return [...parents.keys()].filter(isOurs);
}

/** Memory that these processes share with nothing else, in MB. */
export const privateMemoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + residentOf(pid), 0);

/** Processes end at any time. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parentOfProcess(pid: string): number | undefined {
  const [, parent] = /^PPid:\t(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return parent === undefined || parent === '0' ? undefined : Number(parent);
}

const residentOf = (pid: number): number => {
  const [, kilobytes] = /^RssAnon:\s+(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes ?? 0) / 1024;
};
