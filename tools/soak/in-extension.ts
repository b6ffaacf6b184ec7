/** Functions that run in a page of the extension: each is complete in itself. */

interface SoakTab {
  readonly id: number;
  readonly incognito: boolean;
  readonly windowId: number;
}

interface SoakedExtension {
  readonly storage: {
    readonly local: {
      get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
      getKeys(): Promise<string[]>;
    };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly alarms: { create(name: string, how: object): Promise<void> };
  readonly sessions: { restore(): Promise<unknown> };
  readonly windows: {
    create(how: object): Promise<unknown>;
    remove(window: number): Promise<unknown>;
  };
  readonly tabs: {
    query(filter: object): Promise<SoakTab[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, properties: object): Promise<unknown>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
}
declare const browser: SoakedExtension;

/** Reads the keys alone: reading everything takes longer than the change that is waited for. */
export const readStoredKeys = (): Promise<string[]> => browser.storage.local.getKeys();

export const readValues = (keys: readonly string[]): Promise<Record<string, unknown>> =>
  browser.storage.local.get(keys);

/** All that storage holds, each value as its length in characters and a hash of it. */
export async function readPrints(): Promise<
  Record<string, readonly [length: number, hash: number]>
> {
  const all = await browser.storage.local.get(null);
  const print = (value: unknown): [number, number] => {
    const text = JSON.stringify(value);
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return [text.length, hash];
  };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, print(value)]));
}

/** Sends a message, and once more if Firefox is just ending the background, as the popup does. */
export async function send(message: unknown): Promise<unknown> {
  const { runtime } = browser;
  const again = (): Promise<unknown> =>
    new Promise((passed) => setTimeout(passed, 200)).then(() => runtime.sendMessage(message));
  return runtime.sendMessage(message).catch(again);
}

export const askSoakTab = (tab: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, { frameId: 0 });

export async function idOfFrontTab(): Promise<number | undefined> {
  const { tabs } = browser;
  return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

export async function discardOthers(): Promise<void> {
  const { tabs } = browser;
  for (const { id } of await tabs.query({ active: false })) await tabs.discard(id).catch(() => {});
}

export async function wakeOthers(): Promise<void> {
  const { tabs } = browser;
  const [own] = await tabs.query({ active: true });
  for (const { id } of await tabs.query({ active: false })) await tabs.update(id, { active: true });
  if (own) await tabs.update(own.id, { active: true });
}

export async function openPrivateWindow(url: string): Promise<void> {
  await browser.windows.create({ incognito: true, url });
}

export async function privateTab(): Promise<number | undefined> {
  const { tabs } = browser;
  return (await tabs.query({})).find(({ incognito }) => incognito)?.id;
}

export async function closePrivateWindows(): Promise<void> {
  const { tabs, windows } = browser;
  const all = (await tabs.query({})).filter(({ incognito }) => incognito);
  for (const window of new Set(all.map(({ windowId }) => windowId))) await windows.remove(window);
}

export async function restoreClosed(): Promise<void> {
  await browser.sessions.restore();
}

/** Makes the alarm of the update checks ring now. */
export async function ringAlarm(): Promise<void> {
  const { alarms } = browser;
  await alarms.create('follow', { when: Date.now(), periodInMinutes: 60 });
}
