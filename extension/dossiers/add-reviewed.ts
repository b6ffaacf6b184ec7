/** Installs what the reader has reviewed. */
import { readMembersInSteps } from '../../core/sharing/read-members.ts';
import type { SetMember } from '../../core/sharing/read-set.ts';
import { runInSlices } from '../run-in-slices.ts';
import { findInstalled, type Installed, publisherOf } from '../storage/installed.ts';
import { putUpdateCheck, removeUpdateCheck } from '../storage/update-checks.ts';
import { installAll } from './install.ts';
import { type CandidateFile, decided, type Review, type Transition } from './manager-state.ts';
import { noteChanges } from './note-changes.ts';
import { addressOf, releaseHost } from './subscription.ts';

export async function addStep(review: Review | undefined): Promise<Transition> {
  const { shown, file } = review ?? {};
  if (file && shown && shown.kind !== 'refused')
    await replace(file, await membersToInstall(shown, file));
  return decided;
}

/** A dossier that came alone was read for the review: it is not read a second time beside that. */
const membersToInstall = async (
  shown: Exclude<Review['shown'], { kind: 'refused' }>,
  { text }: CandidateFile,
): Promise<readonly Pick<SetMember, 'dossier' | 'text'>[]> =>
  shown.kind === 'usable'
    ? [{ dossier: shown.dossier, text }]
    : (await runInSlices(readMembersInSteps(text))).members;

async function replace(
  file: CandidateFile,
  members: readonly Pick<SetMember, 'dossier' | 'text'>[],
): Promise<void> {
  const { from, etag } = file;
  const before = await Promise.all(members.map(({ dossier }) => findInstalled(dossier.id)));
  for (const { dossier } of members) await noteChanges(dossier);
  await installAll(
    members.map(({ dossier, text }, at) => {
      const publisher = publisherFor(file, before[at]);
      return { dossier, file: text, from, publisher };
    }),
  );
  for (const { dossier } of members) await keepCheck(dossier.id, etag);
  for (const one of before) {
    const address = addressOf(one);
    if (address) await releaseHost(address);
  }
}

/** With the revision of the version before, to which the reader can go back. */
function publisherFor({ publisher }: CandidateFile, before: Installed | undefined) {
  const known = publisherOf(before);
  const isKeyGiven = publisher?.isKeyGiven || known?.isKeyGiven === true;
  return publisher && { ...publisher, isKeyGiven, formerRevision: known?.revision };
}

async function keepCheck(id: string, etag: string | undefined): Promise<void> {
  const isFollowed = addressOf(await findInstalled(id)) !== undefined;
  if (isFollowed) await putUpdateCheck(id, { at: new Date().toISOString(), etag });
  else await removeUpdateCheck(id);
}
