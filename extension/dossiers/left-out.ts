import { readLeftOut } from '../storage/compiled.ts';
import { readInstalled, titleOf } from '../storage/installed.ts';

/** Titles of the dossiers that are on and of which nothing can be marked. */
export async function leftOutTitles(): Promise<string[]> {
  const leftOut = await readLeftOut();
  // Asked twice a second: as a rule nothing is left out, and one read is enough.
  if (!leftOut.size) return [];
  return (await readInstalled()).filter(({ id, isOn }) => isOn && leftOut.has(id)).map(titleOf);
}
