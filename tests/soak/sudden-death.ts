/** A browser that is killed while settings and dossiers are written, and started again on the same profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserName } from '../../tools/browser/find.ts';
import { openSession, type Session } from '../e2e/session.ts';
import { Choices } from '../fuzz/random.ts';
import { clockOf, type Lap, type Outcome } from './lap.ts';

/** Firefox would clear the storage of an extension that is loaded for one session only. */
const preferences = { 'extensions.webextensions.keepStorageOnUninstall': true };

export async function* soakSuddenDeath({ seconds, seed, browsers }: Lap): AsyncGenerator<Outcome> {
  for (const browser of browsers) yield await inBrowser(browser, seconds / browsers.length, seed);
}

async function inBrowser(browser: BrowserName, seconds: number, seed: number): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
  const choices = new Choices(seed);
  const promised = new Set<string>();
  const failures: string[] = [];
  const isTime = clockOf(seconds);
  let deaths = 0;
  for (;;) {
    const session = await openSession(browser, { profile, preferences });
    failures.push(...(await lossesOf(session, promised)));
    if (isTime() && !failures.length)
      await writeUntilKilled(session, deaths++, 20 + choices.below(600), promised);
    else {
      await session.close();
      break;
    }
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return {
    tried: `${browser}: killed ${deaths} times, ${promised.size} settings written before (seed ${seed})`,
    failures,
  };
}

/** Every setting that was written is there, and pages are read. */
async function lossesOf(session: Session, promised: ReadonlySet<string>): Promise<string[]> {
  const keys = new Set(await session.extension.page.evaluate(storedKeys));
  const lost = [...promised].filter((key) => !keys.has(key)).map((key) => `${key} was lost`);
  await session.show('<!doctype html><meta charset="utf-8"><p>Elon Musk and NASA</p>');
  const dark = await session
    .untilLit(['Elon Musk', 'NASA'])
    .then(() => [])
    .catch((error: Error) => [error.message]);
  return [...lost, ...dark];
}

async function writeUntilKilled(
  session: Session,
  round: number,
  after: number,
  promised: Set<string>,
): Promise<void> {
  let isDead = false;
  const writing = (async () => {
    for (let at = 0; !isDead; at++) {
      const key = `off:site-${round}-${at}.example`;
      await session.extension.store(key, true);
      promised.add(key);
      // The shelf is made again, of another dossier or none, all the while.
      if (at % 5 === 0)
        await session.extension.store('asleep:musk-and-putin', at % 10 ? undefined : true);
    }
  })().catch(() => {});
  await wait(after);
  const ended = new Promise((end) => session.browser.process()?.once('exit', end));
  session.browser.process()?.kill('SIGKILL');
  isDead = true;
  await Promise.all([writing, ended]);
  await session.close();
}

async function storedKeys(): Promise<string[]> {
  type Local = {
    get(keys: null): Promise<Record<string, unknown>>;
    remove(key: string): Promise<void>;
  };
  const { local } = (globalThis as never as { browser: { storage: { local: Local } } }).browser
    .storage;
  await local.remove('asleep:musk-and-putin');
  return Object.keys(await local.get(null));
}
