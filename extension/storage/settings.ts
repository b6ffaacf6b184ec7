/**
 * The reader's settings, in `storage.local`: never synchronised, so never sent. One key per thing,
 * and what was decided about a site is in the key itself (`off:<host>`, `not:<host>:<entity>`), so
 * that no two writers ever overwrite each other.
 */
import { browser } from 'wxt/browser';
import { storedKeys } from './stored-keys.ts';
import { watchKeys } from './watch-keys.ts';

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
}

/** What the reader has decided about one site. */
export interface SiteRule {
  readonly host: string;
  readonly off: boolean;
  /** Keys of entities whose mentions the reader does not want to see there. */
  readonly dismissed: readonly string[];
}

const everywhere = ['on', 'painter', 'badge'];
const offPrefix = 'off:';
const notPrefix = 'not:';
const offKey = (host: string): string => offPrefix + host;
const notKey = (host: string, entity: string): string => `${notPrefix}${host}:${entity}`;

/**
 * The site of a page: its host without `www.`; all files together are the site `file`. Empty for a page of
 * the extension itself, which is of no site: nothing is kept about it.
 */
export function hostOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string {
  if (protocol === 'file:') return 'file';
  return protocol.startsWith('http') ? hostname.replace(/^www\./, '') : '';
}

export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get(everywhere));
}

/** Storage can hold anything. What is not understood is the default, but never turns "off" into "on". */
export function settingsOf(stored: Record<string, unknown>): Settings {
  return {
    on: stored.on === undefined || stored.on === true,
    painter: stored.painter === 'marks' ? 'marks' : 'highlight',
    badge: stored.badge === undefined || stored.badge === true,
  };
}

export const readSiteSettings = async (host: string): Promise<SiteSettings> =>
  siteSettingsOf(await browser.storage.local.get(siteKeys(host)), host);

/** The keys of what `siteSettingsOf` asks for. */
export const siteKeys = (host: string): string[] => ['on', 'painter', offKey(host)];

export function siteSettingsOf(stored: Record<string, unknown>, host: string): SiteSettings {
  const { on, painter } = settingsOf(stored);
  return { on: on && !(offKey(host) in stored), why: on ? 'site-off' : 'off', painter };
}

/** Keys of entities whose mentions the reader has dismissed on a site. */
export async function readDismissed(host: string): Promise<ReadonlySet<string>> {
  const ofSite = notKey(host, '');
  const rules = siteRulesOf((await storedKeys()).filter((key) => key.startsWith(ofSite)));
  return new Set(rules.find((one) => one.host === host)?.dismissed);
}

/** Every site that the reader has decided something about, by name. */
export async function readSiteRules(): Promise<SiteRule[]> {
  return siteRulesOf(await storedKeys());
}

/** A rule is in its key: whatever is stored under it, the rule holds. */
export function siteRulesOf(keys: readonly string[]): SiteRule[] {
  const rules = new Map<string, { off: boolean; dismissed: string[] }>();
  const ruleOf = (host: string) => {
    const rule = rules.get(host) ?? { off: false, dismissed: [] };
    rules.set(host, rule);
    return rule;
  };
  for (const key of keys) {
    if (key.startsWith(offPrefix)) ruleOf(key.slice(offPrefix.length)).off = true;
    const [, host, entity] = /^not:(.+):([^:]+)$/.exec(key) ?? [];
    if (host && entity) ruleOf(host).dismissed.push(entity);
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, rule]) => ({ host, ...rule }));
}

export const setOn = (on: boolean): Promise<void> => browser.storage.local.set({ on });
export const setPainter = (painter: PainterName): Promise<void> =>
  browser.storage.local.set({ painter });
export const setBadge = (badge: boolean): Promise<void> => browser.storage.local.set({ badge });

/** In a private window nothing about a site is written; callers say so. */
export const keepsSites = (): boolean => !browser.extension?.inIncognitoContext;

export const setSite = (host: string, on: boolean): Promise<void> =>
  setRule(host, offKey(host), !on);

/** Keeps "not this one" for a site. */
export const dismiss = (host: string, entity: string): Promise<void> =>
  setRule(host, notKey(host, entity), true);

/** Takes a dismissal back. */
export const recall = (host: string, entity: string): Promise<void> =>
  setRule(host, notKey(host, entity), false);

async function setRule(host: string, key: string, holds: boolean): Promise<void> {
  if (!holds) await browser.storage.local.remove(key);
  else if (host && keepsSites()) await browser.storage.local.set({ [key]: true });
}

/** Calls back after any setting changed, of all sites. */
export function watchSettings(changed: () => void, signal: AbortSignal): void {
  const isRule = (key: string) => key.startsWith(offPrefix) || key.startsWith(notPrefix);
  watchKeys((key) => everywhere.includes(key) || isRule(key), changed, signal);
}

/** Calls back after a setting changed that matters to one site. */
export function watchSiteSettings(host: string, changed: () => void, signal: AbortSignal): void {
  const keys = siteKeys(host);
  const ofSite = notKey(host, '');
  watchKeys((key) => keys.includes(key) || key.startsWith(ofSite), changed, signal);
}
