/** Checks the addresses of subscribed dossiers for newer versions. */

import { browser } from 'wxt/browser';
import type { Address } from '../../core/dossier/installed/dossier-url.ts';
import { rereadInSteps } from '../../core/dossier/reading/read-dossier.ts';
import { logged } from '../../core/log.ts';
import type { Signer } from '../../core/sharing/check-signature.ts';
import { failureOfId } from '../../core/sharing/failure-of-id.ts';
import { expectedOf, type Publisher, publisherAfter } from '../../core/sharing/publisher.ts';
import { readMembersInSteps } from '../../core/sharing/read-members.ts';
import { runInSlices } from '../run-in-slices.ts';
import {
  findInstalled,
  publisherOf,
  readFile,
  readFormerFile,
  readInstalled,
} from '../storage/installed.ts';
import type { UpdateCheck } from '../storage/update-check.ts';
import { putUpdateCheck, readUpdateCheck } from '../storage/update-checks.ts';
import { type Fetched, fetchDossier } from './fetch-dossier.ts';
import { install } from './install.ts';
import { isDue } from './is-due.ts';
import { noteChanges } from './note-changes.ts';
import { addressOf } from './subscription.ts';

/** Builds before 0.2 have set an alarm of this name. */
const alarmName = 'follow';

/** The interval at which the addresses are gone through for one that is due. */
const alarmMinutes = 60;

/** Keeps an alarm while there is a subscription, and none else. */
export async function scheduleChecks(): Promise<void> {
  const isWanted = (await readInstalled()).some((one) => addressOf(one) !== undefined);
  const known = await browser.alarms.get(alarmName);
  if (isWanted && !known) await browser.alarms.create(alarmName, { periodInMinutes: alarmMinutes });
  if (!isWanted && known) await browser.alarms.clear(alarmName);
}

/** For the background: checks whatever is due, at every alarm. */
export function checkOnAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void checkAllDue().catch(logged('update check'));
  });
}

async function checkAllDue(): Promise<void> {
  for (const one of await readInstalled()) {
    const address = addressOf(one);
    if (!address) continue;
    const expires = (await runInSlices(rereadInSteps(await readFile(one.id))))?.expires;
    if (isDue(await readUpdateCheck(one.id), expires, Date.now()))
      // A failing check must not stop the others.
      await checkForUpdate(one.id, address).catch(logged('update check'));
  }
}

/** Asks for a newer version now, and installs it; a failure is kept for the reader. */
export async function checkForUpdate(id: string, address: Address): Promise<void> {
  const last = await readUpdateCheck(id);
  // A file that is damaged here is wanted again, whether or not it is new to the server.
  const isWhole = (await runInSlices(rereadInSteps(await readFile(id)))) !== undefined;
  const expected = expectedOf(publisherOf(await findInstalled(id)));
  const fetched = await fetchDossier(address, expected, isWhole ? last?.etag : undefined);
  // Removed, or replaced by a file, while the server took its time.
  if (addressOf(await findInstalled(id)) !== address) return;
  const outcome = await outcomeOf(id, address, last, fetched);
  await putUpdateCheck(id, { ...last, at: new Date().toISOString(), ...outcome });
}

/** The outcome to be stored; a newer version is installed by then. */
async function outcomeOf(
  id: string,
  address: Address,
  last: UpdateCheck | undefined,
  fetched: Fetched,
): Promise<Partial<UpdateCheck>> {
  if (fetched.kind === 'same') return { failure: undefined };
  if (fetched.kind === 'failure') return { failure: fetched.failure };
  const { etag, signer } = fetched;
  const read = await runInSlices(readMembersInSteps(fetched.text));
  if (read.id === undefined)
    return { failure: { kind: 'broken', detail: '', problem: read.problems[0] } };
  const failure = failureOfId(signer, read.id);
  if (failure) return { failure };
  const member = read.members.find(({ dossier }) => dossier.id === id);
  if (!member) return { failure: { kind: 'other', detail: read.title } };
  const { dossier, text } = member;
  const publisher = await publisherWith(id, signer);
  if (!(await isNewer(id, text, last))) return { etag, failure: undefined };
  await noteChanges(dossier);
  await install(dossier, text, address, { publisher });
  return { etag, failure: undefined, isRolledBack: undefined };
}

/** The one whose key was expected, or whose signature is the first. */
async function publisherWith(
  id: string,
  signer: Signer | undefined,
): Promise<Publisher | undefined> {
  const before = publisherOf(await findInstalled(id));
  return signer && publisherAfter(signer, before, before?.isKeyGiven === true);
}

/** The version from which the reader went back does not come again by itself. */
async function isNewer(id: string, text: string, last: UpdateCheck | undefined): Promise<boolean> {
  const file = await readFile(id);
  if (text === file) return false;
  const isRefused = last?.isRolledBack && text === (await readFormerFile(id));
  return !(isRefused && (await runInSlices(rereadInSteps(file))));
}
