/** Keeps the compiled dossiers in step with the installed ones. For the background alone. */
import { browser } from 'wxt/browser';
import { compileDossiers } from '../../core/dossier/lookup/compile-dossiers.ts';
import { rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Colours } from '../../core/lexicon/collect-names.ts';
import { putCompiled, readCompiledFrom } from '../storage/compiled.ts';
import {
  findInstalled,
  type Installed,
  readFile,
  readInstalled,
  type WholeInstallation,
  watchInstalled,
} from '../storage/installed.ts';
import type { LeftOutReason } from '../storage/stored.ts';
import { scheduleChecks } from './check-for-updates.ts';
import { compileStories } from './compile-stories.ts';
import { embedded } from './embedded.ts';
import { install } from './install.ts';
import { noteChanges } from './note-changes.ts';

/** Raised whenever a new Gloss compiles the same dossiers differently. */
const compilerVersion = 11;

let running: Promise<void> | undefined;
let isStale = false;

/** Compiles now and after every change, and keeps an alarm while anything is subscribed to. */
export function keepCompiled(): void {
  const renew = (): void => {
    void compileInstalled();
    void scheduleChecks();
  };
  watchInstalled(renew, new AbortController().signal);
  renew();
}

/**
 * Compiles what is installed, unless that is done; one run after the other. At every start of the worker,
 * too, because it may have been ended in the middle.
 */
export function compileInstalled(): Promise<void> {
  isStale = true;
  running ??= compileWhileStale().finally(() => {
    running = undefined;
  });
  return running;
}

async function compileWhileStale(): Promise<void> {
  while (isStale) {
    isStale = false;
    await installEmbedded();
    const on = (await readInstalled()).filter(({ isOn }) => isOn);
    const madeFrom = descriptionOf(on);
    if ((await readCompiledFrom()) !== madeFrom) await compile(on, madeFrom);
  }
}

/** The dossier in the package is installed like any other, again with every new version of Gloss. */
async function installEmbedded(): Promise<void> {
  const known = await findInstalled(embedded.id);
  const whole = known?.state === 'whole' ? known : undefined;
  // A reader's own version of it stays.
  if (whole && whole.from !== 'package') return;
  if (whole?.revision === embeddedRevision()) return;
  await noteChanges(embedded);
  await putEmbedded();
}

const embeddedRevision = (): string =>
  `${browser.runtime.getManifest().version} ${embedded.edited}`;

const putEmbedded = (): Promise<void> =>
  install(embedded, JSON.stringify(embedded), 'package', { revision: embeddedRevision() });

const revisionOf = (one: Installed): string => (one.state === 'whole' ? one.revision : '');

/** Differs whenever something else would be compiled. */
const descriptionOf = (on: readonly Installed[]): string =>
  JSON.stringify([compilerVersion, on.map((one) => [one.id, revisionOf(one), one.colour])]);

async function compile(on: readonly Installed[], madeFrom: string): Promise<void> {
  const read = await Promise.all(on.map(readWhole));
  const whole = read.filter((dossier) => dossier !== undefined);
  const colours = new Map(on.flatMap(({ id, colour }) => (colour ? [[id, colour] as const] : [])));
  const { compiled, fitting } = compileWhatFits(whole, colours);
  const all = { ...compiled, ...compileStories(fitting) };
  await putCompiled(all, leftOutOf(on, whole, fitting), madeFrom);
}

interface Compiled {
  readonly compiled: Readonly<Record<string, string>>;
  readonly fitting: readonly Dossier[];
}

/** Where the names of all are too many for one index, the dossier with the most is left out. */
function compileWhatFits(dossiers: readonly Dossier[], colours: Colours): Compiled {
  try {
    return { compiled: compileDossiers(dossiers, colours), fitting: dossiers };
  } catch (error) {
    if (!(error instanceof RangeError) || !dossiers.length) throw error;
    return compileWhatFits(withoutLargest(dossiers), colours);
  }
}

/** Of two that are equally large the later one is left out. */
function withoutLargest(dossiers: readonly Dossier[]): Dossier[] {
  const sizes = dossiers.map(lengthOfNames);
  const largest = sizes.lastIndexOf(Math.max(...sizes));
  return dossiers.filter((_, at) => at !== largest);
}

const lengthOfNames = ({ entities }: Dossier): number => {
  let length = 0;
  for (const { names } of entities)
    for (const group of names) for (const name of group.names) length += name.length;
  return length;
};

function leftOutOf(
  on: readonly Installed[],
  whole: readonly Dossier[],
  fitting: readonly Dossier[],
): Map<string, LeftOutReason> {
  const isIn = (some: readonly Dossier[], id: string) => some.some((one) => one.id === id);
  const out = on.filter(({ id }) => !isIn(fitting, id));
  return new Map(out.map(({ id }) => [id, isIn(whole, id) ? 'full' : 'damaged']));
}

/** Undefined where record or file are damaged; that of the package is installed again then. */
async function readWhole(one: Installed): Promise<Dossier | undefined> {
  return one.state === 'whole' ? readWholeFile(one) : undefined;
}

async function readWholeFile({ id, from }: WholeInstallation): Promise<Dossier | undefined> {
  const dossier = rereadDossier(await readFile(id));
  if (dossier?.id === id) return dossier;
  if (from !== 'package') return undefined;
  await putEmbedded();
  return embedded;
}
