import { unreadAfter } from '../../core/dossier/differences/unread.ts';
import { rereadInSteps } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { runInSlices } from '../run-in-slices.ts';
import { readFile } from '../storage/installed.ts';
import { addUnread } from '../storage/unread.ts';

/** Notes what a newer version changes, to be called before it is installed. The first version changes nothing. */
export async function noteChanges(after: Dossier): Promise<void> {
  const before = await runInSlices(rereadInSteps(await readFile(after.id)));
  if (before) await addUnread(after.id, unreadAfter(before, after));
}
