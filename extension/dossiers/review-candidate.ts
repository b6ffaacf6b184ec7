/** Reads a file that a reader chose or follows, up to what the settings show before it is added. */
import type { Address } from '../../core/dossier/installed/dossier-url.ts';
import type { CheckFailure } from '../../core/dossier/installed/failure.ts';
import { type UsableFile, usableFile } from '../../core/dossier/installed/reviewed-file.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { longestFile, rereadInSteps } from '../../core/dossier/reading/read-dossier.ts';
import { failureOfId } from '../../core/sharing/failure-of-id.ts';
import type { PublicKey } from '../../core/sharing/public-key.ts';
import { expectedOf, publisherAfter } from '../../core/sharing/publisher.ts';
import { isCatalogue } from '../../core/sharing/read-catalogue.ts';
import { type ReadMembers, readMembersInSteps } from '../../core/sharing/read-members.ts';
import { isSet, type SetMember } from '../../core/sharing/read-set.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import { openCatalogue } from '../publishers/open-catalogue.ts';
import { runInSlices } from '../run-in-slices.ts';
import { findInstalled, publisherOf, readFile, titleOf } from '../storage/installed.ts';
import { type FetchedFile, fetchDossier } from './fetch-dossier.ts';
import {
  type CandidateFile,
  failed,
  reviewing,
  type Transition,
  unchanged,
} from './manager-state.ts';
import { addressOf } from './subscription.ts';

/** The reading of a long file. */
export interface OngoingReading {
  /** Tells the reader that a file is being read. */
  show(): void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** In bytes; a file of this size is read and checked in about a second. */
const longFile = 2_000_000;

export async function readStep(file: File, reading: OngoingReading): Promise<Transition> {
  const { name, size } = file;
  if (size > longestFile) return failed({ kind: 'large', detail: '' });
  await tellIfLong(size, reading);
  const read = await readUploadedFile(file);
  if (reading.signal.aborted) return unchanged;
  if (!('text' in read))
    return reviewing({ shown: { kind: 'refused', name, problems: [read.problem] } });
  const members = await runInSlices(readMembersInSteps(read.text), reading.signal);
  if (!members) return unchanged;
  return review({ name, text: read.text, from: 'file' }, members, reading.signal);
}

async function tellIfLong(size: number, reading: OngoingReading): Promise<void> {
  if (size <= longFile) return;
  reading.show();
  await painted();
}

/** A function of its own, so that the bytes can be collected before the text is checked. */
const readUploadedFile = async (file: File) => readBytes(new Uint8Array(await file.arrayBuffer()));

/** Longest wait for a frame, in ms: a hidden tab is not painted. */
const unseenMs = 500;

/** Parsing a file blocks the page: the notice must have been painted before. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, unseenMs);
  });

interface Wanted {
  readonly address: Address;
  readonly key?: PublicKey;
  /** Lowest revision to be accepted, from a catalogue. */
  readonly revision?: number | undefined;
}

export async function subscribeStep(
  { address, key, revision }: Wanted,
  isPermitted: boolean,
  reading: OngoingReading,
): Promise<Transition> {
  if (!isPermitted) return failed({ kind: 'forbidden', detail: '' });
  const fetched = await fetchDossier(address, { key, revision });
  if (reading.signal.aborted) return unchanged;
  if (fetched.kind === 'failure') return failed(fetched.failure);
  if (fetched.kind === 'same') return unchanged;
  if (isCatalogue(fetched.text)) return openCatalogue(address, key, fetched);
  await tellIfLong(fetched.text.length, reading);
  const read = await runInSlices(readMembersInSteps(fetched.text), reading.signal);
  if (!read) return unchanged;
  const failure = await failureToShow(fetched, read, address);
  if (failure) return failed(failure);
  const { text, etag, signer } = fetched;
  const publisher = signer && publisherAfter(signer, undefined, key !== undefined);
  return review({ name: address, text, from: address, etag, publisher }, read, reading.signal);
}

/** Refuses a file that replaces a signed version with another key, or with an older revision from the same address. */
async function failureToShow(
  fetched: FetchedFile,
  { id, members }: ReadMembers,
  address: Address,
): Promise<CheckFailure | undefined> {
  for (const { dossier } of members) {
    const before = await findInstalled(dossier.id);
    const { key, ...newest } = expectedOf(publisherOf(before));
    const expected = addressOf(before) === address || id === newest.id ? newest : {};
    const failure = key && (await fetched.fits({ ...expected, key }));
    if (failure) return failure;
  }
  return members.length ? failureOfId(fetched.signer, id) : undefined;
}

async function review(
  file: CandidateFile,
  read: ReadMembers,
  signal: AbortSignal,
): Promise<Transition> {
  const { name } = file;
  const [first, ...others] = await Promise.all(
    read.members.map((member) => reviewMember(file, member, signal)),
  );
  if (signal.aborted) return unchanged;
  if (!first) return reviewing({ shown: { kind: 'refused', name, problems: read.problems } });
  if (!isSet(file.text)) return reviewing({ shown: first, file });
  const { signature } = first;
  const { title, author } = read;
  const files = [first, ...others];
  return reviewing({ shown: { kind: 'set', name, title, author, signature, files }, file });
}

async function reviewMember(
  file: CandidateFile,
  member: SetMember,
  signal: AbortSignal,
): Promise<UsableFile> {
  const follows = file.from === 'file' ? undefined : file.from;
  const signature = signatureView(file.publisher);
  const installed = await replaceable(member.dossier.id, signal);
  return usableFile({ name: file.name, follows, signature }, member, installed);
}

async function replaceable(id: string, signal: AbortSignal) {
  const installed = await findInstalled(id);
  return (
    installed && {
      title: titleOf(installed),
      followed: addressOf(installed),
      signature: signatureView(publisherOf(installed)),
      dossier: await runInSlices(rereadInSteps(await readFile(id)), signal),
    }
  );
}
