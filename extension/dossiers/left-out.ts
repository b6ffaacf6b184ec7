import { readLeftOut } from '../storage/compiled.ts';
import { readInstalled } from '../storage/installed.ts';

/** Titles of the dossiers that are on and of which nothing can be marked. */
export async function leftOutTitles(): Promise<string[]> {
  const leftOut = await readLeftOut();
  // Asked twice a second: as a rule nothing is left out, and one look is enough.
  if (!leftOut.size) return [];
  const out = (await readInstalled()).filter(({ id, isOn }) => isOn && leftOut.has(id));
  return out.map(({ title }) => title);
}
