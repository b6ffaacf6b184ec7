/**
 * The dossiers that are installed, in `storage.local`. Every decision has a key of its own, so that no
 * two writers ever overwrite each other: `file:<id>` is the file as it came, `former:<id>` the one
 * before it, `installed:<id>` says where it came from, `asleep:<id>` and `colour:<id>` are what the reader decided.
 */
import { browser } from 'wxt/browser';
import { type Colour, colours } from '../../core/dossier/schema.ts';
import { storedKeys } from './stored-keys.ts';
import { lookPrefix } from './update-checks.ts';
import { watchKeys } from './watch-keys.ts';

/** Where a dossier came from: with Gloss, from a file, or the https address that it is followed at. */
export type Origin = 'package' | 'file' | `https://${string}`;

/** What is kept of a dossier beside its file. */
export interface Installation {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly facts: number;
  readonly names: number;
  readonly from: Origin;
  /** Another one for every version that was put here. */
  readonly edition: string;
}

export interface Installed extends Installation {
  /** What was kept of it is not understood: its title is its id, and where it came from is not known. */
  readonly isDamaged?: true;
  readonly isOn: boolean;
  readonly colour: Colour | undefined;
}

const recordPrefix = 'installed:';
const filePrefix = 'file:';
const formerPrefix = 'former:';
const asleepPrefix = 'asleep:';
const colourPrefix = 'colour:';

/** All of them, the one that came with Gloss first, the others by title. */
export async function readInstalled(): Promise<Installed[]> {
  const keys = await storedKeys();
  const records = keys.filter((key) => key.startsWith(recordPrefix));
  const chosen = keys.filter((key) => key.startsWith(colourPrefix));
  const values = await browser.storage.local.get([...records, ...chosen]);
  const asleep = new Set(keys.filter((key) => key.startsWith(asleepPrefix)));
  return records
    .map((key): Installed => {
      const id = key.slice(recordPrefix.length);
      const isOn = !asleep.has(asleepPrefix + id);
      const record = recordOf(values[key], id) ?? damaged(id);
      return { ...record, isOn, colour: colourOf(values[colourPrefix + id]) };
    })
    .sort(byOriginAndTitle);
}

function byOriginAndTitle(a: Installed, b: Installed): number {
  const rank = ({ from }: Installed): number => (from === 'package' ? 0 : 1);
  return rank(a) - rank(b) || (a.title < b.title ? -1 : 1);
}

const damaged = (id: string): Installation & Pick<Installed, 'isDamaged'> => ({
  id,
  title: id,
  author: '',
  facts: 0,
  names: 0,
  from: 'file',
  edition: '',
  isDamaged: true,
});

/** Storage can hold anything: undefined where a record is not understood. */
function recordOf(value: unknown, id: string): Installation | undefined {
  const { title, author, facts, names, from, edition } = (value ?? {}) as Record<string, unknown>;
  const texts = [title, author, from, edition];
  const isKnown = texts.every((text) => typeof text === 'string') && isOrigin(from);
  if (!isKnown || !Number.isSafeInteger(facts) || !Number.isSafeInteger(names)) return;
  return { id, title, author, facts, names, from, edition } as Installation;
}

const isOrigin = (from: unknown): from is Origin =>
  from === 'package' || from === 'file' || String(from).startsWith('https://');

const colourOf = (value: unknown): Colour | undefined => colours.find((one) => one === value);

/** The file of a dossier as it came; undefined when there is none. */
export const readFile = (id: string): Promise<string | undefined> => readText(filePrefix + id);

/** The file that was there before. */
export const readFormer = (id: string): Promise<string | undefined> => readText(formerPrefix + id);

async function readText(key: string): Promise<string | undefined> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Puts a dossier in the place of what has its id, in one write; the reader's decisions about it stay.
 * @param former the file that was there before, where it is to be kept
 */
export const putDossier = (
  { id, ...record }: Installation,
  file: string,
  former?: string,
): Promise<void> =>
  browser.storage.local.set({
    [filePrefix + id]: file,
    [recordPrefix + id]: record,
    ...(former !== undefined && { [formerPrefix + id]: former }),
  });

/** Removes a dossier and what was decided about it. */
export const removeDossier = (id: string): Promise<void> =>
  browser.storage.local.remove(
    [recordPrefix, filePrefix, formerPrefix, asleepPrefix, colourPrefix, lookPrefix].map(
      (prefix) => prefix + id,
    ),
  );

export const setDossierOn = (id: string, isOn: boolean): Promise<void> =>
  isOn
    ? browser.storage.local.remove(asleepPrefix + id)
    : browser.storage.local.set({ [asleepPrefix + id]: true });

/** @param colour none: each kind of entity has its own */
export const setColour = (id: string, colour: Colour | undefined): Promise<void> =>
  colour
    ? browser.storage.local.set({ [colourPrefix + id]: colour })
    : browser.storage.local.remove(colourPrefix + id);

/** Calls back after a dossier came or went, or something was decided about one. */
export function watchInstalled(changed: () => void, signal: AbortSignal): void {
  const prefixes = [recordPrefix, asleepPrefix, colourPrefix];
  watchKeys((key) => prefixes.some((prefix) => key.startsWith(prefix)), changed, signal);
}
