/** A browser that is killed while settings and dossiers are written, and started again on the same profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { browsers, openSession, type Session } from '../e2e/session.ts';
import { clock, fuzzSeconds, fuzzSeed, fuzzTimeoutMs } from './long-run.ts';
import { Choices } from './random.ts';

/** Firefox would clear the storage of an extension that is loaded for one session only. */
const preferences = { 'extensions.webextensions.keepStorageOnUninstall': true };

test.runIf(fuzzSeconds).each(browsers)(
  'killed at any moment, %s has every setting that was written, and reads pages',
  { timeout: fuzzTimeoutMs },
  async (browser) => {
    const profile = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
    const choices = new Choices(fuzzSeed);
    const written = new Set<string>();
    const goesOn = clock();
    for (let round = 0; round === 0 || goesOn(); round++) {
      const session = await openSession(browser, { profile, preferences });
      await expectNoLoss(session, written);
      await writeUntilKilled(session, round, 20 + choices.below(600), written);
    }
    const session = await openSession(browser, { profile, preferences });
    await expectNoLoss(session, written);
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
);

async function expectNoLoss(session: Session, written: ReadonlySet<string>): Promise<void> {
  const keys = new Set(await session.extension.page.evaluate(storedKeys));
  expect([...written].filter((key) => !keys.has(key))).toEqual([]);
  await session.show('<!doctype html><meta charset="utf-8"><p>Elon Musk and NASA</p>');
  await session.untilLit(['Elon Musk', 'NASA']);
}

async function writeUntilKilled(
  session: Session,
  round: number,
  afterMs: number,
  written: Set<string>,
): Promise<void> {
  let isDead = false;
  const writing = (async () => {
    for (let at = 0; !isDead; at++) {
      const key = `off:site-${round}-${at}.example`;
      await session.extension.store(key, true);
      written.add(key);
      // The dossiers are compiled again, one or none, all the while.
      if (at % 5 === 0)
        await session.extension.store('asleep:musk-and-putin', at % 10 ? undefined : true);
    }
  })().catch(() => {});
  await wait(afterMs);
  const ended = new Promise((end) => session.browser.process()?.once('exit', end));
  session.browser.process()?.kill('SIGKILL');
  isDead = true;
  await Promise.all([writing, ended]);
  await session.close();
}

/** Runs in the extension's page. */
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
