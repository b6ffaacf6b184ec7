/** Looks for newer versions of the dossiers that the reader follows. */
import { browser } from 'wxt/browser';
import { readDossier, rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import {
  type Installed,
  type Origin,
  readFile,
  readFormer,
  readInstalled,
} from '../storage/installed.ts';
import { type Look, putLook, readLook } from '../storage/update-checks.ts';
import { isDue } from './due.ts';
import { type Fetched, fetchDossier } from './fetch-dossier.ts';
import { install } from './install.ts';

const alarm = 'follow';

/** How often it is looked whether any is due. */
const minutes = 60;

export const isFollowed = ({ from }: { from: Origin }): boolean => from.startsWith('https://');

/** An alarm while there is something to follow, none else. */
export async function keepAlarm(): Promise<void> {
  const isWanted = (await readInstalled()).some(isFollowed);
  const known = await browser.alarms.get(alarm);
  if (isWanted && !known) await browser.alarms.create(alarm, { periodInMinutes: minutes });
  if (!isWanted && known) await browser.alarms.clear(alarm);
}

/** For the background: looks at whatever is due, whenever the alarm rings. */
export function followOnAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookAtAllDue();
  });
}

async function lookAtAllDue(): Promise<void> {
  for (const one of (await readInstalled()).filter(isFollowed)) {
    const expires = rereadDossier(await readFile(one.id))?.expires;
    // One that fails must not keep the others from being looked at.
    if (isDue(await readLook(one.id), expires, Date.now())) await lookAt(one).catch(() => {});
  }
}

/** Asks for a newer version now, and puts it in place; what goes wrong is kept for the reader. */
export async function lookAt({ id, from }: Pick<Installed, 'id' | 'from'>): Promise<void> {
  const last = await readLook(id);
  // A file that is damaged here is wanted again, whether or not it is news to the server.
  const isWhole = rereadDossier(await readFile(id)) !== undefined;
  const fetched = await fetchDossier(from, isWhole ? last?.etag : undefined);
  const one = (await readInstalled()).find((installed) => installed.id === id);
  // Removed, or replaced by a file, while the server took its time.
  if (one?.from !== from) return;
  await putLook(id, {
    ...last,
    at: new Date().toISOString(),
    ...(await outcome(one, last, fetched)),
  });
}

/** What there is to be kept of a look; a newer version is in its place by then. */
async function outcome(
  { id, from }: Installed,
  last: Look | undefined,
  fetched: Fetched,
): Promise<Partial<Look>> {
  if (fetched.kind === 'same') return { trouble: undefined };
  if (fetched.kind === 'trouble') return { trouble: fetched.trouble };
  const { dossier, problems } = readDossier(fetched.text);
  if (!dossier) return { trouble: { kind: 'broken', what: problems[0]?.sentence ?? '' } };
  if (dossier.id !== id) return { trouble: { kind: 'other', what: dossier.title } };
  const { etag } = fetched;
  if (!(await isNews(id, fetched.text, last))) return { etag, trouble: undefined };
  await install(dossier, fetched.text, from);
  return { etag, trouble: undefined, isRolledBack: undefined };
}

/** The version from which the reader went back does not come again by itself. */
async function isNews(id: string, text: string, last: Look | undefined): Promise<boolean> {
  const file = await readFile(id);
  if (text === file) return false;
  return !(last?.isRolledBack && text === (await readFormer(id)) && rereadDossier(file));
}
