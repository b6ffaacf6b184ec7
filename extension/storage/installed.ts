/** The installed dossiers: their files, their origins, and the reader's decisions about each. */
import type { Colour } from '../../core/dossier/colours.ts';
import type { Publisher } from '../../core/sharing/publisher.ts';
import type { Installation } from './installation.ts';
import {
  type Entry,
  entry,
  idsIn,
  itemOf,
  readItem,
  readItems,
  readKeys,
  removeItems,
  watchStored,
  writeEntries,
  writeItem,
} from './local.ts';
import type { Origin } from './origin.ts';
import { stored } from './stored.ts';

interface Choices {
  readonly id: string;
  readonly isOn: boolean;
  readonly colour: Colour | undefined;
}

export type WholeInstallation = Choices & Installation & { readonly state: 'whole' };

/** A dossier whose record is not understood: nothing but its id is known. */
type DamagedInstallation = Choices & { readonly state: 'damaged' };

export type Installed = WholeInstallation | DamagedInstallation;

/** All of them, the one that came with Gloss first, the others by title. */
export async function readInstalled(): Promise<Installed[]> {
  const keys = await readKeys();
  const off = new Set(idsIn(keys, stored.dossierOff));
  const ids = idsIn(keys, stored.installation);
  const records = await readItems(...ids.map((id) => itemOf(stored.installation, id)));
  const chosen = await readItems(...ids.map((id) => itemOf(stored.colour, id)));
  return ids
    .map((id, at) => installed({ id, isOn: !off.has(id), colour: chosen[at] }, records[at]))
    .sort(byOriginAndTitle);
}

const installed = (choices: Choices, record: Installation | undefined): Installed =>
  record ? { state: 'whole', ...choices, ...record } : { state: 'damaged', ...choices };

export const findInstalled = async (id: string): Promise<Installed | undefined> =>
  (await readInstalled()).find((one) => one.id === id);

/** The title of a dossier, or its id where that is all that is known. */
export const titleOf = (one: Installed): string => (one.state === 'whole' ? one.title : one.id);

/** Undefined where it is not known. */
export const originOf = (one: Installed | undefined): Origin | undefined =>
  one?.state === 'whole' ? one.from : undefined;

/** Undefined where no version of it was signed. */
export const publisherOf = (one: Installed | undefined): Publisher | undefined =>
  one?.state === 'whole' ? one.publisher : undefined;

function byOriginAndTitle(a: Installed, b: Installed): number {
  const rank = (one: Installed): number => (originOf(one) === 'package' ? 0 : 1);
  return rank(a) - rank(b) || (titleOf(a) < titleOf(b) ? -1 : 1);
}

/** The file of a dossier as it came; undefined when there is none. */
export const readFile = (id: string): Promise<string | undefined> =>
  readItem(itemOf(stored.file, id));

/** The version that was installed before. */
export const readFormerFile = (id: string): Promise<string | undefined> =>
  readItem(itemOf(stored.formerFile, id));

/**
 * Puts a dossier in the place of the one that has its id, in one write; the reader's decisions about it stay.
 * @param former the file that was there before, where it is to be kept
 * @param more what belongs to it, written with it or not at all
 */
export const putDossier = (
  id: string,
  installation: Installation,
  file: string,
  former?: string,
  more: readonly Entry[] = [],
): Promise<void> => writeEntries([...storageEntries({ id, installation, file, former }), ...more]);

interface StoredDossier {
  readonly id: string;
  readonly installation: Installation;
  readonly file: string;
  /** The file that was there before, where it is to be kept. */
  readonly former?: string | undefined;
}

/** The same for several: all of them in one write, or none. */
export const putDossiers = (dossiers: readonly StoredDossier[]): Promise<void> =>
  writeEntries(dossiers.flatMap(storageEntries));

const storageEntries = ({ id, installation, file, former }: StoredDossier): Entry[] => [
  entry(itemOf(stored.file, id), file),
  entry(itemOf(stored.installation, id), installation),
  ...(former === undefined ? [] : [entry(itemOf(stored.formerFile, id), former)]),
];

/** Removes a dossier and what was decided about it. */
export function removeDossier(id: string): Promise<void> {
  const { installation, file, formerFile, dossierOff, colour, updateCheck } = stored;
  const families = [installation, file, formerFile, dossierOff, colour, updateCheck];
  return removeItems(families.map(({ prefix }) => ({ key: prefix + id })));
}

export function setDossierOn(id: string, isOn: boolean): Promise<void> {
  const off = itemOf(stored.dossierOff, id);
  return isOn ? removeItems([off]) : writeItem(off, true);
}

/** @param colour none: each kind of entity has its own */
export function setColour(id: string, colour: Colour | undefined): Promise<void> {
  const item = itemOf(stored.colour, id);
  return colour ? writeItem(item, colour) : removeItems([item]);
}

/** Calls back after a dossier came or went, or something was decided about one. */
export function watchInstalled(changed: () => void, signal: AbortSignal): void {
  watchStored([stored.installation, stored.dossierOff, stored.colour], changed, signal);
}
