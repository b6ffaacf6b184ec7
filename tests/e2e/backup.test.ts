/** A backup made in one browser is restored in the other, which is killed in the middle of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { audit } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

/** Firefox would clear the storage of an extension that is loaded for one session only. */
const preferences = { 'extensions.webextensions.keepStorageOnUninstall': true };

const folder = mkdtempSync(join(tmpdir(), 'gloss-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Long enough for a write to take its time. */
const draft = JSON.stringify({
  dossier: smallDossier,
  proposed: [],
  left: [],
  of: 'Long '.repeat(400_000),
});
const decisions = {
  on: false,
  'off:news.example': true,
  'not:news.example:small/ada': true,
  'asleep:musk-and-putin': true,
  'draft:mine': draft,
  'draft-article:mine': JSON.stringify({ title: 'T', address: '', paragraphs: ['P'] }),
};

type Values = Record<string, unknown>;
interface Extension {
  storage: { local: { get(keys: null): Promise<Values>; set(values: Values): Promise<void> } };
}

const all = (session: Session): Promise<Values> =>
  session.extension.page.evaluate(() =>
    (globalThis as never as { browser: Extension }).browser.storage.local.get(null),
  );
const put = (session: Session, values: Values): Promise<void> =>
  session.extension.page.evaluate(
    (values) => (globalThis as never as { browser: Extension }).browser.storage.local.set(values),
    values,
  );

const press = (session: Session, label: string): Promise<void> =>
  session.extension.page.evaluate((label) => {
    const all = [...document.querySelectorAll<HTMLElement>('#backup button')];
    const found = all.find(({ textContent }) => textContent.startsWith(label));
    if (!found) throw new Error(`There is no button “${label}”.`);
    found.click();
  }, label);

const untilSays = (session: Session, words: string): Promise<void> =>
  until(() =>
    session.extension.page.evaluate(
      (words) => document.querySelector('#backup')?.textContent?.includes(words) ?? false,
      words,
    ),
  );

/** Presses "save", and gives the text that would have been saved. */
async function savedBy(session: Session): Promise<string> {
  const { page } = session.extension;
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    const keep = globalThis as { made?: Promise<string> };
    URL.createObjectURL = (blob) => {
      keep.made = (blob as Blob).text();
      return make.call(URL, blob);
    };
  });
  await press(session, 'Save everything');
  await until(() => page.evaluate(() => (globalThis as { made?: unknown }).made !== undefined));
  return page.evaluate(() => (globalThis as { made?: Promise<string> }).made ?? '');
}

async function choose(session: Session, path: string): Promise<void> {
  const input = (await session.extension.page.waitForSelector(
    '#backup input',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
}

async function kill(session: Session): Promise<void> {
  const ended = new Promise((end) => session.browser.process()?.once('exit', end));
  session.browser.process()?.kill('SIGKILL');
  await ended;
  await session.close();
}

describe.each(browsers)('A backup, in %s', (browser) => {
  const file = join(folder, `${browser}.json`);
  const other = join(folder, `${browsers.find((one) => one !== browser)}.json`);
  const profile = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
  let session: Session;
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const ours = (values: Values): Values =>
    Object.fromEntries(Object.keys(decisions).map((key) => [key, values[key]]));

  test('holds what was decided and written', async () => {
    session = await openSession(browser, { profile, preferences });
    await put(session, decisions);
    await openExtensionPage(session.extension.page, 'options.html');
    const text = await savedBy(session);
    expect(ours(JSON.parse(text).entries)).toEqual(decisions);
    writeFileSync(file, text);
  });

  test('a file that is none is refused, and nothing changes', async () => {
    const none = join(folder, 'none.json');
    writeFileSync(none, '{"gloss":"backup","version":1,"entries":{"installed:x":1}}');
    await choose(session, none);
    await untilSays(session, '“installed:x” in this backup cannot be read');
    expect(ours(await all(session))).toEqual(decisions);
  });

  test('killed in the middle of restoring, it has all of it or nothing', async () => {
    const before = { ...decisions, on: true, 'draft:mine': '{}', 'off:later.example': true };
    await put(session, before);
    // In the second browser, that of the first.
    await choose(session, browser === browsers[0] ? file : other);
    await untilSays(session, '1 draft');
    expect(await audit(session.extension.page)).toEqual([]);
    await press(session, 'Replace everything');
    await kill(session);
    session = await openSession(browser, { profile, preferences });
    await until(async () => (await all(session)).restoring === undefined);
    const after = await all(session);
    const isRestored = after['off:later.example'] === undefined;
    expect(ours(after)).toEqual(isRestored ? decisions : ours(before));
  });

  test('what was written down before it was killed is carried out at the next start', async () => {
    const entries = { ...decisions, 'draft:mine': '{"dossier":{}}' };
    await put(session, { restoring: JSON.stringify(entries), 'off:later.example': true });
    await kill(session);
    session = await openSession(browser, { profile, preferences });
    await until(async () => (await all(session)).restoring === undefined);
    const after = await all(session);
    expect(ours(after)).toEqual(entries);
    expect(after).not.toHaveProperty('off:later.example');
    expect(after).toHaveProperty('installed:musk-and-putin');
  });
});
