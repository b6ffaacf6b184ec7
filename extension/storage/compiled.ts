/**
 * Compiled dossiers, for every tab to read. The compiled files of one version of a dossier are a part, with a name of
 * its own: a new version is stored beside the one before, and one write of index and list of parts puts it to use.
 */
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
} from './local.ts';
import { type CompiledState, type LeftOutReason, stored } from './stored.ts';

/** The names of the lexicon; they belong to the index that is stored. */
export const readNames = (): Promise<string | undefined> => readItem(stored.names);

/** The `EntityFile` of `<dossier>/<entity>` as JSON; undefined when no dossier that is on has it. */
export async function readEntityFile(key: string): Promise<string | undefined> {
  const slash = key.indexOf('/');
  const part = (await readItem(stored.compiled))?.parts.get(key.slice(0, slash));
  return part && readItem(itemOf(stored.entityFile, part + key.slice(slash)));
}

/** The `StoryFile`s of dossiers as JSON; undefined for one that is not on. */
export async function readStories(dossiers: readonly string[]): Promise<(string | undefined)[]> {
  const parts = (await readItem(stored.compiled))?.parts;
  // No part has an empty name.
  return readItems(...dossiers.map((id) => itemOf(stored.story, parts?.get(id) ?? '')));
}

/** The `KnownLanguage`s as JSON. */
export const readWordLanguages = (): Promise<string | undefined> => readItem(stored.wordLanguages);

/** The `WordTable` of a language as JSON. */
export const readWords = (language: string): Promise<string | undefined> =>
  readItem(itemOf(stored.words, language));

/** The state of the last compilation; undefined if there was none, or only by an older Gloss. */
export const readCompiled = (): Promise<CompiledState | undefined> => readItem(stored.compiled);

/** The dossiers that are on and not compiled, by their ids. */
export const readLeftOut = (): Promise<ReadonlyMap<string, LeftOutReason>> =>
  readItem(stored.leftOut);

/** Calls back after a dossier was left out, or no longer is. */
export const watchLeftOut = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.leftOut], changed, signal);

/** The names that parts give to the lexicon, as JSON; undefined for a part that is not stored whole. */
export const readOwnNames = (parts: readonly string[]): Promise<(string | undefined)[]> =>
  readItems(...parts.map((part) => itemOf(stored.ownNames, part)));

/** In UTF-16 units: a batch is in memory two or three times while it is written, which takes some 20 ms. */
const longestBatch = 500_000;

/**
 * Stores a part, which no page reads yet.
 * @param files JSON by the id of an entity, taken one after the other: all of them may be several times the dossier
 */
export async function putPart(
  part: string,
  files: Iterable<readonly [entity: string, file: string]>,
  story: string,
  names: string,
): Promise<void> {
  let [batch, length]: [Entry[], number] = [[entry(itemOf(stored.story, part), story)], 0];
  for (const [id, file] of files) {
    batch.push(entry(itemOf(stored.entityFile, `${part}/${id}`), file));
    length += file.length;
    if (length < longestBatch) continue;
    await writeEntries(batch);
    [batch, length] = [[], 0];
  }
  await writeEntries([...batch, entry(itemOf(stored.ownNames, part), names)]);
}

interface NewlyCompiled extends CompiledState {
  readonly index: string;
  readonly names: string;
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
}

/**
 * Puts other compiled dossiers in the place of those before, in one write; then the parts that no page reads any
 * more are removed. Interrupted between the two, they are removed at the next start.
 * @param words strings that echoes need of each language, by the key to store them under
 */
export async function putCompiled(
  { index, names, leftOut, madeFrom, parts }: NewlyCompiled,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  await writeEntries([
    ...Object.entries(words),
    entry(stored.index, index),
    entry(stored.names, names),
    // Maps do not survive storage.
    [stored.leftOut.key, Object.fromEntries(leftOut)],
    [stored.compiled.key, { madeFrom, parts: Object.fromEntries(parts) }],
  ]);
  await removeUnreadParts(parts);
}

/** Removes the parts that no page reads. */
export async function removeUnreadParts(read: CompiledState['parts']): Promise<void> {
  const parts = new Set(read.values());
  const keys = await readKeys();
  const files = idsIn(keys, stored.entityFile).filter((id) => !parts.has(partIn(id)));
  const others = [stored.story, stored.ownNames].flatMap((family) =>
    idsIn(keys, family)
      .filter((part) => !parts.has(part))
      .map((part) => itemOf(family, part)),
  );
  const unread = [...files.map((id) => itemOf(stored.entityFile, id)), ...others];
  if (unread.length) await removeItems(unread);
}

/** The part in `<part>/<entity>`. */
const partIn = (id: string): string => id.slice(0, id.lastIndexOf('/'));

/** Calls back after the lexicon changed: a dossier came, went, or was renewed. */
export const watchLexicon = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.index], changed, signal);
