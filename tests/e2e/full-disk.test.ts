/** The disk that holds the browser's profile is full: a small one in memory, which root alone can make. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> of NASA.</p>';
const names = ['Elon Musk', 'NASA'];

const mount = (disk: string): boolean =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]).status === 0;

const disk = mkdtempSync(join(tmpdir(), 'gloss-disk-'));
const isMounted = mount(disk);
afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', disk]);
  rmdirSync(disk);
});

describe.runIf(isMounted).each(browsers)('In %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(browser, { profile: join(disk, browser) });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(filler, { force: true });
  });

  const filler = join(disk, 'filler');
  function fill(): void {
    const file = openSync(filler, 'a');
    for (const size of [1 << 20, 1 << 12])
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch {
        // It is full.
      }
    closeSync(file);
  }

  /** Presses the first switch of popup or settings, and waits until it shows what is kept. */
  async function pressed(): Promise<boolean> {
    await session.extension.page.click('.switch input');
    await session.extension.page.evaluate(() => new Promise((written) => setTimeout(written, 100)));
    let [shown, kept]: boolean[] = [];
    await until(async () => {
      [shown, kept] = await session.extension.page.evaluate(shownAndKept);
      return shown === kept;
    });
    return kept === true;
  }

  const says = (): Promise<string> =>
    session.extension.page.evaluate(() => document.querySelector('main')?.textContent ?? '');

  test.each(['popup.html', 'options.html'])(
    '%s says that a switch could not be kept, until one is',
    async (path) => {
      await session.show(article);
      await session.untilLit(names);
      await session.extension.page.bringToFront();
      await openExtensionPage(session.extension.page, path);
      const unkept = 'could not keep this';
      expect(await says()).not.toContain(unkept);
      // A switch is so small that a full disk may have room for it: the browser's refusal is played.
      await session.extension.page.evaluate(refuse);
      expect(await pressed()).toBe(true);
      await until(async () => (await says()).includes(unkept));
      expect(await pressed()).toBe(false);
      await until(async () => !(await says()).includes(unkept));
      expect(await pressed()).toBe(true);
    },
  );

  test('pages are read as before, no switch shows what was not kept, and all is well once there is room', async () => {
    await session.show(article);
    await session.untilLit(names);
    fill();
    await expect(session.extension.store('big', 'x'.repeat(5_000_000))).rejects.toThrow();
    await session.page.reload();
    await session.untilLit(names);
    await session.rest('#musk');
    await until(session.hasCard);

    const settings = session.extension.page;
    const errors: string[] = [];
    settings.on('pageerror', (error) => errors.push(String(error)));
    await openExtensionPage(settings, 'options.html');
    await settings.bringToFront();
    fill();
    const isOn = await pressed();
    await session.page.bringToFront();
    await session.untilLit(isOn ? names : []);

    rmSync(filler);
    await settings.bringToFront();
    // A browser may take a moment to notice.
    await until(async () => (await pressed()) === !isOn);
    await session.page.bringToFront();
    await session.untilLit(isOn ? [] : names);
    expect([...session.errors, ...errors]).toEqual([]);
  });
});

/** Runs in popup or settings: whether Gloss is on, as its switch shows it and as it is kept. */
async function shownAndKept(): Promise<boolean[]> {
  interface Browser {
    storage: { local: { get(key: string): Promise<{ on?: boolean }> } };
  }
  const { local } = (globalThis as never as { browser: Browser }).browser.storage;
  const { on = true } = await local.get('on');
  return [document.querySelector<HTMLInputElement>('.switch input')?.checked === true, on];
}

/** Runs in popup or settings: as a browser without room does, once. */
function refuse(): void {
  interface Browser {
    storage: { local: { set(values: object): Promise<void> } };
  }
  const { local } = (globalThis as never as { browser: Browser }).browser.storage;
  const { set } = local;
  local.set = () => {
    local.set = set;
    return Promise.reject(new Error('no room'));
  };
}
