/** Keeps the shelf in step with the dossiers that are installed. For the background alone. */
import { browser } from 'wxt/browser';
import { compileDossiers } from '../../core/dossier/lookup/compile-dossiers.ts';
import { rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Colours } from '../../core/lexicon/collect-names.ts';
import { type LeftOut, putCompiled, readStamp } from '../storage/compiled.ts';
import { type Installed, readFile, readInstalled } from '../storage/installed.ts';
import { embedded } from './embedded.ts';
import { install } from './install.ts';

/** Changes whenever a new Gloss would make another shelf of the same dossiers. */
const making = 4;

let running: Promise<void> | undefined;
let isStale = false;

/**
 * Brings the shelf in step, one making after the other. At every waking, too, because an earlier life of
 * the worker may have ended before the shelf was full.
 */
export function compileInstalled(): Promise<void> {
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
  const isOwn = known && !known.isDamaged && known.from !== 'package';
  if (isOwn || known?.edition === editionOfEmbedded()) return;
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
  const whole = read.filter((dossier) => dossier !== undefined);
  const colours = new Map(
    awake.flatMap(({ id, colour }) => (colour ? [[id, colour] as const] : [])),
  );
  const { shelf, fitting } = shelveWhatFits(whole, colours);
  await putCompiled(shelf, leftOutOf(awake, whole, fitting), stamp);
}

/** Together their names may be too many for one index; then those that come last in the list rest. */
function shelveWhatFits(
  dossiers: readonly Dossier[],
  colours: Colours,
): { shelf: Record<string, string>; fitting: readonly Dossier[] } {
  try {
    return { shelf: compileDossiers(dossiers, colours), fitting: dossiers };
  } catch (error) {
    if (!(error instanceof RangeError) || !dossiers.length) throw error;
    return shelveWhatFits(dossiers.slice(0, -1), colours);
  }
}

function leftOutOf(
  awake: readonly Installed[],
  whole: readonly Dossier[],
  fitting: readonly Dossier[],
): LeftOut {
  const isIn = (some: readonly Dossier[], id: string) => some.some((one) => one.id === id);
  const out = awake.filter(({ id }) => !isIn(fitting, id));
  return Object.fromEntries(
    out.map(({ id }) => [id, isIn(whole, id) ? 'full' : 'damaged'] as const),
  );
}

/** Undefined where its record or file is damaged; where it is that of the dossier in the package, it is put there again. */
async function readInstalledDossier(one: Installed): Promise<Dossier | undefined> {
  const { id, from, isDamaged } = one;
  if (isDamaged) return undefined;
  const dossier = rereadDossier(await readFile(id));
  if (dossier?.id === id) return dossier;
  if (from !== 'package') return undefined;
  await putEmbedded();
  return embedded;
}
