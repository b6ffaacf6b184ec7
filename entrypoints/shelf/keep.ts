/** Keeps the shelf in step with the dossiers that are installed. For the background alone. */
import { browser } from 'wxt/browser';
import { embedded } from '../../data/embedded.ts';
import type { Dossier } from '../../data/schema.ts';
import { rereadDossier } from '../../library/read-dossier.ts';
import { shelve } from '../../library/shelve.ts';
import { type Installed, readFile, readInstalled } from '../../platform/installed.ts';
import { putShelf, readStamp } from '../../platform/shelf.ts';
import type { Colours } from '../../text/collect-names.ts';
import { install } from './install.ts';

/** Changes whenever a new Gloss would make another shelf of the same dossiers. */
const making = 1;

let running: Promise<void> | undefined;
let isStale = false;

/**
 * Brings the shelf in step, one making after the other. At every waking, too, because an earlier life of
 * the worker may have ended before the shelf was full.
 */
export function keepShelf(): Promise<void> {
  isStale = true;
  running ??= keep().finally(() => {
    running = undefined;
  });
  return running;
}

async function keep(): Promise<void> {
  while (isStale) {
    isStale = false;
    await installEmbedded();
    const awake = (await readInstalled()).filter(({ isOn }) => isOn);
    const stamp = stampOf(awake);
    if ((await readStamp()) !== stamp) await fillShelf(awake, stamp);
  }
}

/** The dossier in the package is put here like any other, again with every new version of it. */
async function installEmbedded(): Promise<void> {
  const known = (await readInstalled()).find(({ id }) => id === embedded.id);
  // A reader's own version of it stays.
  if (known && (known.from !== 'package' || known.edition === editionOfEmbedded())) return;
  await putEmbedded();
}

const editionOfEmbedded = (): string =>
  `${browser.runtime.getManifest().version} ${embedded.edited}`;

const putEmbedded = (): Promise<void> =>
  install(embedded, JSON.stringify(embedded), 'package', editionOfEmbedded());

const stampOf = (awake: readonly Installed[]): string =>
  JSON.stringify([making, awake.map(({ id, edition, colour }) => [id, edition, colour])]);

async function fillShelf(awake: readonly Installed[], stamp: string): Promise<void> {
  const read = await Promise.all(awake.map(readInstalledDossier));
  const dossiers = read.filter((dossier) => dossier !== undefined);
  const colours = new Map(
    awake.flatMap(({ id, colour }) => (colour ? [[id, colour] as const] : [])),
  );
  await putShelf(shelveWhatFits(dossiers, colours), stamp);
}

/** Together their names may be too many for one index; then those that come last in the list rest. */
function shelveWhatFits(dossiers: readonly Dossier[], colours: Colours): Record<string, string> {
  try {
    return shelve(dossiers, colours);
  } catch (error) {
    if (!(error instanceof RangeError) || !dossiers.length) throw error;
    return shelveWhatFits(dossiers.slice(0, -1), colours);
  }
}

/** Where the file of the dossier in the package is damaged, it is put there again. */
async function readInstalledDossier({ id, from }: Installed): Promise<Dossier | undefined> {
  const dossier = rereadDossier(await readFile(id));
  if (dossier || from !== 'package') return dossier;
  await putEmbedded();
  return embedded;
}
