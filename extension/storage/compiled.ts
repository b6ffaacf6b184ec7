/** Compiled dossiers, as `core/dossier/lookup/compile-dossiers.ts` makes them, for every tab to read. */
import {
  type Entry,
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
import { type LeftOutReason, stored } from './stored.ts';

/** The names of the lexicon; they belong to the index that is stored, except while both are being replaced. */
export const readNames = (): Promise<string | undefined> => readItem(stored.names);

/** The `EntityFile` of `<dossier>/<entity>` as JSON; undefined when no dossier that is on has it. */
export const readEntityFile = (key: string): Promise<string | undefined> =>
  readItem(itemOf(stored.entityFile, key));

/** The `StoryFile`s of dossiers as JSON; undefined for one that is not on. */
export const readStories = (dossiers: readonly string[]): Promise<(string | undefined)[]> =>
  readItems(...dossiers.map((id) => itemOf(stored.story, id)));

/** The `KnownLanguage`s as JSON. */
export const readWordLanguages = (): Promise<string | undefined> => readItem(stored.wordLanguages);

/** The `WordTable` of a language as JSON. */
export const readWords = (language: string): Promise<string | undefined> =>
  readItem(itemOf(stored.words, language));

/** Describes the dossiers that were compiled. */
export const readCompiledFrom = (): Promise<string | undefined> => readItem(stored.compiledFrom);

/** The dossiers that are on and not compiled, by their ids. */
export const readLeftOut = (): Promise<ReadonlyMap<string, LeftOutReason>> =>
  readItem(stored.leftOut);

/** Calls back after a dossier was left out, or no longer is. */
export const watchLeftOut = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.leftOut], changed, signal);

/**
 * Replaces the compiled dossiers: everything new in one write, then the entities that are gone are
 * removed. Interrupted between the two, they are replaced again at the next start.
 */
export async function putCompiled(
  compiled: Readonly<Record<string, string>>,
  leftOut: ReadonlyMap<string, LeftOutReason>,
  madeFrom: string,
): Promise<void> {
  await removeItems([stored.compiledFrom]);
  await writeEntries([...Object.entries(compiled), leftOutEntry(leftOut)]);
  const keys = await readKeys();
  const known = [stored.entityFile, stored.story].flatMap((family) =>
    idsIn(keys, family).map((id) => itemOf(family, id)),
  );
  await removeItems(known.filter(({ key }) => !(key in compiled)));
  await writeItem(stored.compiledFrom, madeFrom);
}

/** Stored as an object: maps do not survive storage. */
const leftOutEntry = (leftOut: ReadonlyMap<string, LeftOutReason>): Entry => [
  stored.leftOut.key,
  Object.fromEntries(leftOut),
];

/** Calls back after the lexicon changed: a dossier came, went, or was renewed. */
export const watchLexicon = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.index], changed, signal);
