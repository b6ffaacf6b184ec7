/**
 * The reader's settings, in `storage.local`: never synchronised, so never sent. One key per thing,
 * so that two windows writing at once lose nothing.
 */
import { browser } from 'wxt/browser';

export type PainterName = 'highlight' | 'marks';

/** What holds everywhere. */
export interface Settings {
  readonly on: boolean;
  readonly painter: PainterName;
  /** Whether the toolbar button shows the count. */
  readonly badge: boolean;
}

/** What holds on one site. */
export interface SiteSettings {
  readonly on: boolean;
  /** Which switch turned it off, when it is off. */
  readonly why: 'off' | 'site-off';
  readonly painter: PainterName;
  /** Keys of entities whose mentions the reader has dismissed here. */
  readonly dismissed: ReadonlySet<string>;
}

/** What the reader has decided about one site. */
export interface SiteRule {
  readonly host: string;
  readonly off: boolean;
  readonly dismissed: readonly string[];
}

const offPrefix = 'off:';
const notPrefix = 'not:';

/** The site of a page: its host without `www.`; all files together are the site `file`. */
export function hostOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string {
  return protocol === 'file:' ? 'file' : hostname.replace(/^www\./, '');
}

export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get(['on', 'painter', 'badge']));
}

/** Storage can hold anything. What is not understood is the default, but never turns "off" into "on". */
export function settingsOf(stored: Record<string, unknown>): Settings {
  return {
    on: stored.on === undefined || stored.on === true,
    painter: stored.painter === 'marks' ? 'marks' : 'highlight',
    badge: stored.badge === undefined || stored.badge === true,
  };
}

export async function readSiteSettings(host: string): Promise<SiteSettings> {
  const keys = ['on', 'painter', offPrefix + host, notPrefix + host];
  return siteSettingsOf(await browser.storage.local.get(keys), host);
}

/** A site is off as soon as anything is stored under its `off:` key. */
export function siteSettingsOf(stored: Record<string, unknown>, host: string): SiteSettings {
  const { on, painter } = settingsOf(stored);
  return {
    on: on && stored[offPrefix + host] === undefined,
    why: on ? 'site-off' : 'off',
    painter,
    dismissed: new Set(strings(stored[notPrefix + host])),
  };
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Every site that the reader has decided something about. */
export async function readSiteRules(): Promise<SiteRule[]> {
  const stored = await browser.storage.local.get(null);
  const hosts = Object.keys(stored)
    .filter((key) => key.startsWith(offPrefix) || key.startsWith(notPrefix))
    .map((key) => key.slice(offPrefix.length));
  return [...new Set(hosts)].sort().map((host) => ({
    host,
    off: offPrefix + host in stored,
    dismissed: strings(stored[notPrefix + host]),
  }));
}

export const setOn = (on: boolean): Promise<void> => browser.storage.local.set({ on });
export const setPainter = (painter: PainterName): Promise<void> =>
  browser.storage.local.set({ painter });
export const setBadge = (badge: boolean): Promise<void> => browser.storage.local.set({ badge });

/** In a private window nothing about a site is written; callers say so. */
export const keepsSites = (): boolean => !browser.extension?.inIncognitoContext;

export async function setSite(host: string, on: boolean): Promise<void> {
  if (!keepsSites()) return;
  if (on) await browser.storage.local.remove(offPrefix + host);
  else await browser.storage.local.set({ [offPrefix + host]: true });
}

/** Keeps "not this one" for a site. */
export async function dismiss(host: string, entity: string): Promise<void> {
  if (!keepsSites()) return;
  const { dismissed } = await readSiteSettings(host);
  await browser.storage.local.set({ [notPrefix + host]: [...new Set([...dismissed, entity])] });
}

/** Takes a dismissal back. */
export async function recall(host: string, entity: string): Promise<void> {
  const { dismissed } = await readSiteSettings(host);
  const left = [...dismissed].filter((one) => one !== entity);
  if (left.length) await browser.storage.local.set({ [notPrefix + host]: left });
  else await browser.storage.local.remove(notPrefix + host);
}

/** Calls back after any setting changed, of all sites. */
export function watchSettings(changed: () => void, signal: AbortSignal): void {
  watchKeys(
    (key) =>
      ['on', 'painter', 'badge'].includes(key) ||
      key.startsWith(offPrefix) ||
      key.startsWith(notPrefix),
    changed,
    signal,
  );
}

/** Calls back after a setting changed that matters to one site. */
export function watchSiteSettings(host: string, changed: () => void, signal: AbortSignal): void {
  const keys = ['on', 'painter', offPrefix + host, notPrefix + host];
  watchKeys((key) => keys.includes(key), changed, signal);
}

function watchKeys(
  matters: (key: string) => boolean,
  changed: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(matters)) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
