/** Looks for newer versions of the dossiers that the reader follows. */
import { browser } from 'wxt/browser';
import { readDossier, rereadDossier } from '../../library/read-dossier.ts';
import {
  type Installed,
  type Origin,
  readFile,
  readFormer,
  readInstalled,
} from '../../platform/installed.ts';
import { type Look, putLook, readLook, type Trouble } from '../../platform/looks.ts';
import { isDue } from './due.ts';
import { fetchDossier } from './fetch-dossier.ts';
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
    if (isDue(await readLook(one.id), expires, Date.now())) await lookAt(one);
  }
}

/** Asks for a newer version now, and puts it in place; what goes wrong is kept for the reader. */
export async function lookAt({ id, from }: Pick<Installed, 'id' | 'from'>): Promise<void> {
  const last = await readLook(id);
  const fetched = await fetchDossier(from, last?.etag);
  const at = new Date().toISOString();
  if (fetched.kind === 'same') return putLook(id, { at, etag: last?.etag });
  if (fetched.kind === 'trouble') return keepTrouble(id, at, last, fetched.trouble);
  const { dossier, problems } = readDossier(fetched.text);
  if (!dossier) {
    const [first] = problems;
    return keepTrouble(id, at, last, { kind: 'broken', what: first?.sentence ?? '' });
  }
  if (dossier.id !== id) return keepTrouble(id, at, last, { kind: 'other', what: dossier.title });
  if (await isNews(id, fetched.text)) await install(dossier, fetched.text, from);
  await putLook(id, { at, etag: fetched.etag });
}

const keepTrouble = (
  id: string,
  at: string,
  last: Look | undefined,
  trouble: Trouble,
): Promise<void> => putLook(id, { at, etag: last?.etag, trouble });

/** The version before may be the newest one, from which the reader went back: it does not come again. */
async function isNews(id: string, text: string): Promise<boolean> {
  return text !== (await readFile(id)) && text !== (await readFormer(id));
}
