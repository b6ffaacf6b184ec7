/** The reader's settings, and what the reader decided about sites. */

import { browser } from 'wxt/browser';
import type { CardLook, CardSize, CardTheme } from '../../core/page/card-look.ts';
import type { KindGroup, MarkSettings } from '../../core/page/mark-settings.ts';
import type { PainterName } from '../../core/page/painter-name.ts';
import { pushTo } from '../../core/push-to.ts';
import {
  type Family,
  type Item,
  idsIn,
  itemOf,
  readItem,
  readItems,
  readKeys,
  removeItems,
  type ValuesOf,
  watchStored,
  writeItem,
} from './local.ts';
import { stored } from './stored.ts';

/** Settings for all sites. */
interface StoredSettings {
  readonly on: boolean;
  readonly painter: PainterName;
  readonly marks: MarkSettings;
  /** On only on the sites that the reader has chosen. */
  readonly onlySites: boolean;
  /** Sentences that repeat a fact get a mark at their end. */
  readonly echoMarks: boolean;
  /** The toolbar button shows the count. */
  readonly badge: boolean;
  /** Errors that are caught silently are written to the console. */
  readonly log: boolean;
}

/** Settings as they apply to one site. */
export interface SiteSettings {
  readonly on: boolean;
  /** The switch that turned Gloss off; of no meaning while it is on. */
  readonly why: 'off' | 'site-off';
  readonly painter: PainterName;
  readonly marks: MarkSettings;
  readonly hasEchoMarks: boolean;
}

/** Decisions about one site. */
export interface SiteRule {
  readonly host: string;
  readonly off: boolean;
  /** One of the sites that Gloss is on at, where it is on only at some. */
  readonly on: boolean;
  /** Keys of entities whose mentions the reader does not want to see there. */
  readonly dismissed: readonly string[];
  /** Keys of claims that no sentence there is to be shown to repeat. */
  readonly dismissedEchoes: readonly string[];
}

/** The dismissals of one site, by the key of the entity. */
const dismissedOn = (host: string): Family<true | undefined> => ({
  ...stored.dismissed,
  prefix: `${stored.dismissed.prefix}${host}:`,
});

/** "Not this" of echoes on one site, by the key of the claim. */
const dismissedEchoesOn = (host: string): Family<true | undefined> => ({
  ...stored.dismissedEcho,
  prefix: `${stored.dismissedEcho.prefix}${host}:`,
});

/**
 * The site of a page: its host without `www.` and without a dot at its end; all files together are the site `file`.
 * Empty for a page of the extension itself, which is of no site: nothing is kept about it.
 */
export function hostOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string {
  if (protocol === 'file:') return 'file';
  return protocol.startsWith('http') ? hostname.replace(/^www\.|\.$/g, '') : '';
}

export async function readSettings(): Promise<StoredSettings> {
  const [on, painter, marks, onlySites, echoMarks, badge, log] = await readItems(
    stored.on,
    stored.painter,
    stored.marks,
    stored.onlySites,
    stored.echoMarks,
    stored.badge,
    stored.log,
  );
  return { on, painter, marks, onlySites, echoMarks, badge, log };
}

/** The items of what `siteSettings` makes a site's settings of. */
export const siteItems = (host: string) =>
  [
    stored.on,
    stored.painter,
    stored.marks,
    stored.echoMarks,
    itemOf(stored.siteOff, host),
    stored.onlySites,
    itemOf(stored.siteOn, host),
  ] as const;

export function siteSettings(
  ...[on, painter, marks, hasEchoMarks, isSiteOff, onlySites, isSiteOn]: SiteValues
): SiteSettings {
  const isOnHere = !isSiteOff && (!onlySites || isSiteOn === true);
  return { on: on && isOnHere, why: on ? 'site-off' : 'off', painter, marks, hasEchoMarks };
}

type SiteValues = ValuesOf<ReturnType<typeof siteItems>>;

export const readSiteSettings = async (host: string): Promise<SiteSettings> =>
  siteSettings(...(await readItems(...siteItems(host))));

/** Keys of entities whose mentions the reader has dismissed on a site. */
export const readDismissed = async (host: string): Promise<ReadonlySet<string>> =>
  new Set(idsIn(await readKeys(), dismissedOn(host)).filter(isEntityKey));

/** Keys `<dossier>/<claim>` of claims that no sentence of a site is to be shown to repeat. */
export const readDismissedEchoes = async (host: string): Promise<ReadonlySet<string>> =>
  new Set(idsIn(await readKeys(), dismissedEchoesOn(host)).filter(isEntityKey));

/** Every site that the reader has decided something about, by name. */
export async function readSiteRules(): Promise<SiteRule[]> {
  const keys = await readKeys();
  const off = new Set(idsIn(keys, stored.siteOff));
  const on = new Set(idsIn(keys, stored.siteOn));
  const dismissed = dismissedByHost(idsIn(keys, stored.dismissed));
  const echoes = dismissedByHost(idsIn(keys, stored.dismissedEcho));
  const hosts = new Set([...off, ...on, ...dismissed.keys(), ...echoes.keys()]);
  return [...hosts].sort().map((host) => ({
    host,
    off: off.has(host),
    on: on.has(host),
    dismissed: dismissed.get(host) ?? [],
    dismissedEchoes: echoes.get(host) ?? [],
  }));
}

const isEntityKey = (key: string): boolean => key !== '' && !key.includes(':');

/** @param ids `<host>:<dossier>/<entity>`; an IPv6 host has colons in it, too */
function dismissedByHost(ids: readonly string[]): Map<string, string[]> {
  const pairs = ids.flatMap((id) => {
    const [, host, entity] = /^(.+):([^:]+)$/.exec(id) ?? [];
    return host && entity ? [{ host, entity }] : [];
  });
  const byHost = new Map<string, string[]>();
  for (const { host, entity } of pairs) pushTo(byHost, host, entity);
  return byHost;
}

export const setOn = (on: boolean): Promise<void> => writeItem(stored.on, on);
export const setPainter = (painter: PainterName): Promise<void> =>
  writeItem(stored.painter, painter);
export const setEchoMarks = (echoMarks: boolean): Promise<void> =>
  writeItem(stored.echoMarks, echoMarks);
export async function readCardLook(): Promise<CardLook> {
  const [theme, size] = await readItems(stored.cardTheme, stored.cardSize);
  return { theme, size };
}

export const setCardTheme = (theme: CardTheme): Promise<void> => writeItem(stored.cardTheme, theme);
export const setCardSize = (size: CardSize): Promise<void> => writeItem(stored.cardSize, size);

export const setBadge = (badge: boolean): Promise<void> => writeItem(stored.badge, badge);
export const storeLog = (log: boolean): Promise<void> => writeItem(stored.log, log);

/** In a private window nothing about a site is written; callers say so. */
export const keepsSites = (): boolean => !browser.extension?.inIncognitoContext;

export const setMarks = (marks: MarkSettings): Promise<void> => writeItem(stored.marks, marks);
export const setOnlySites = (onlySites: boolean): Promise<void> =>
  writeItem(stored.onlySites, onlySites);

/** Names of some kinds are not marked any more. */
export async function unmark(group: KindGroup): Promise<void> {
  const marks = await readItem(stored.marks);
  await setMarks({ ...marks, unmarked: [...new Set([...marks.unmarked, group])] });
}

/** Switches a site; where Gloss is on only on some sites, it becomes one of them, or no longer is. */
export async function setSite(host: string, on: boolean): Promise<void> {
  if (await readItem(stored.onlySites)) await setRule(host, itemOf(stored.siteOn, host), on);
  await setRule(host, itemOf(stored.siteOff, host), !on);
}

/** Keeps "not this one" for a site. */
export const dismiss = (host: string, entity: string): Promise<void> =>
  setRule(host, itemOf(dismissedOn(host), entity), true);

/** Takes a dismissal back. */
export const recall = (host: string, entity: string): Promise<void> =>
  setRule(host, itemOf(dismissedOn(host), entity), false);

/** Keeps "not this" of an echo for a site. */
export const dismissEcho = (host: string, claim: string): Promise<void> =>
  setRule(host, itemOf(dismissedEchoesOn(host), claim), true);

export const recallEcho = (host: string, claim: string): Promise<void> =>
  setRule(host, itemOf(dismissedEchoesOn(host), claim), false);

async function setRule(host: string, rule: Item<true | undefined>, holds: boolean): Promise<void> {
  if (!holds) await removeItems([rule]);
  else if (host && keepsSites()) await writeItem(rule, true);
}

/** Calls back after any setting changed, of all sites. */
export function watchSettings(changed: () => void, signal: AbortSignal): void {
  const { on, painter, marks, onlySites, echoMarks, badge, log, cardTheme, cardSize } = stored;
  const { siteOff, siteOn, dismissed, dismissedEcho } = stored;
  const general = [on, painter, marks, onlySites, echoMarks, badge, log, cardTheme, cardSize];
  watchStored([...general, siteOff, siteOn, dismissed, dismissedEcho], changed, signal);
}

/** Calls back after a setting changed that matters to one site. */
export function watchSiteSettings(host: string, changed: () => void, signal: AbortSignal): void {
  const own = [dismissedOn(host), dismissedEchoesOn(host)];
  watchStored([...siteItems(host), ...own, stored.log], changed, signal);
}
