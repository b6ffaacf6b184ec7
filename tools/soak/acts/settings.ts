import { followedId, importedId } from '../dossiers.ts';
import { embeddedId } from '../model.ts';
import { hostOfSoakPage } from '../pages.ts';
import type { SoakReader } from '../reader.ts';

/** Keys of storage, and what a reader sets them to besides the default. */
const switches: Readonly<Record<string, readonly unknown[]>> = {
  on: [false],
  painter: ['marks'],
  'only-sites': [true],
  // In the order of letters, as Chromium keeps it.
  marks: [{ inMenus: true, line: 'solid', mode: 'alike', unmarked: [], weight: 'strong' }],
  'card-theme': ['dark', 'light'],
  'card-size': ['large', 'small'],
  'echo-marks': [true],
  badge: [false],
  log: [true],
};

/** A switch is pressed, or goes back to the default: all open pages follow. */
export async function changeSetting(reader: SoakReader): Promise<void> {
  const key = reader.choices.of(Object.keys(switches));
  await flip(reader, key, reader.choices.of(switches[key] ?? [true]));
}

/** A site is switched off, or is one of the only ones. */
export async function switchSite(reader: SoakReader): Promise<void> {
  const host = hostOfSoakPage(reader.choices.below(reader.visited + 1));
  await flip(reader, `${reader.choices.of(['off', 'on-at'])}:${host}`, true);
}

/** A dossier is paused, or goes on. */
export async function pauseDossier(reader: SoakReader): Promise<void> {
  const { model, choices } = reader;
  const own = [embeddedId, followedId, importedId].filter((id) => model.installed.includes(id));
  await flip(reader, `asleep:${choices.of(own)}`, true);
}

async function flip(reader: SoakReader, key: string, value: unknown): Promise<void> {
  await reader.set(key, reader.model.settings.has(key) ? undefined : value);
  await reader.expectAllRight();
}
