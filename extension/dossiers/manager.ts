/** The reader's actions on the installed dossiers in the settings. */
import type { Colour } from '../../core/dossier/colours.ts';
import { type Address, readAddress } from '../../core/dossier/installed/dossier-url.ts';
import type { CheckFailure } from '../../core/dossier/installed/failure.ts';
import { type UsableFile, usableFile } from '../../core/dossier/installed/reviewed-file.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import {
  longestFile,
  readDossier,
  rereadInSteps,
} from '../../core/dossier/reading/read-dossier.ts';
import { failureOfId } from '../../core/sharing/failure-of-id.ts';
import type { PublicKey } from '../../core/sharing/public-key.ts';
import { expectedOf, publisherAfter } from '../../core/sharing/publisher.ts';
import { isCatalogue } from '../../core/sharing/read-catalogue.ts';
import {
  type ReadMembers,
  readMembers,
  readMembersInSteps,
} from '../../core/sharing/read-members.ts';
import { isSet, type SetMember } from '../../core/sharing/read-set.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import { openCatalogue } from '../publishers/open-catalogue.ts';
import { runInSlices } from '../run-in-slices.ts';
import { forgetCatalogue } from '../storage/catalogues.ts';
import {
  findInstalled,
  type Installed,
  originOf,
  publisherOf,
  readFile,
  removeDossier,
  setColour,
  setDossierOn,
  titleOf,
} from '../storage/installed.ts';
import { forgetUnread } from '../storage/unread.ts';
import { putUpdateCheck, removeUpdateCheck } from '../storage/update-checks.ts';
import { checkForUpdate } from './check-for-updates.ts';
import { type FetchedFile, fetchDossier } from './fetch-dossier.ts';
import { install, installAll, rollBack } from './install.ts';
import {
  begun,
  browsing,
  type CandidateFile,
  decided,
  type FailedField,
  failed,
  failedBy,
  initialState,
  type ManagerNotice,
  type ManagerState,
  type Review,
  reading,
  reviewing,
  type Transition,
  toldAt,
  unchanged,
  withRemoved,
} from './manager-state.ts';
import { noteChanges } from './note-changes.ts';
import { addressOf, isHostPermitted, releaseHost, requestHost } from './subscription.ts';

/** A step writes to storage, and answers with the transition of the state. */
type ManagerStep = () => Promise<Transition>;

/** A file is being read: for long. */
interface Reading {
  /** Says so. */
  show(): void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

export class DossierManager {
  #state = initialState;
  #reading = new AbortController();
  readonly #changed: () => void;

  /** @param changed called when there is something new to show */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): ManagerState {
    return this.#state;
  }

  switchOn(id: string, isOn: boolean): Promise<void> {
    return this.#act(after(setDossierOn(id, isOn)));
  }

  paint(id: string, colour: Colour | undefined): Promise<void> {
    return this.#act(after(setColour(id, colour)));
  }

  remove(id: string): Promise<void> {
    return this.#act(() => removeStep(id));
  }

  /** Installs the dossier that was removed last. */
  undo(): Promise<void> {
    return this.#act(after(undoStep(this.#state.notice)));
  }

  readFile(file: File): Promise<void> {
    const reading = this.#beginReading();
    return this.#act(() => readStep(file, reading), 'file');
  }

  /**
   * Asks for the permission first; call it right after a click.
   * @param revision the least that a catalogue says is there
   */
  async subscribe(typed: string, revision?: number): Promise<void> {
    const read = readAddress(typed);
    if (read.kind === 'refused')
      return this.#act(async () => failed({ kind: read.fault, detail: '' }), 'address');
    const isPermitted = await requestHost(read.address);
    const reading = this.#beginReading();
    return this.#act(() => subscribeStep({ ...read, revision }, isPermitted, reading), 'address');
  }

  /** The same without asking the browser: where the host is not permitted yet, the reader presses. */
  async look(typed: string): Promise<void> {
    const read = readAddress(typed);
    if (read.kind === 'address' && (await isHostPermitted(read.address)))
      await this.#act(() => subscribeStep(read, true, this.#beginReading()), 'address');
  }

  /** Installs the file that waits. */
  add(): Promise<void> {
    return this.#act(() => addStep(this.#state.review));
  }

  /** Lets go of the file that waits, or is being read. */
  leave(): Promise<void> {
    this.#reading.abort();
    return this.#act(async () => decided);
  }

  closeCatalogue(): Promise<void> {
    return this.#act(async () => browsing(undefined));
  }

  /** Removes it from the list of those that were opened. */
  forgetCatalogue(address: string): Promise<void> {
    return this.#act(() => forgetStep(address));
  }

  check(id: string): Promise<void> {
    return this.#act(after(checkStep(id)));
  }

  rollBack(id: string): Promise<void> {
    return this.#act(after(rollBackStep(id)));
  }

  /** Of two files the one that was chosen last is read. */
  #beginReading(): Reading {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    return { show: () => signal.aborted || this.#apply(reading), signal };
  }

  async #act(step: ManagerStep, field?: FailedField): Promise<void> {
    this.#state = begun(this.#state);
    this.#changed();
    this.#apply(toldAt(field, await step().catch(failedBy)));
  }

  #apply(transition: Transition): void {
    this.#state = transition(this.#state);
    this.#changed();
  }
}

/** A step that only writes to storage. */
const after =
  (writing: Promise<void>): ManagerStep =>
  () =>
    writing.then(() => unchanged);

async function removeStep(id: string): Promise<Transition> {
  const one = await findInstalled(id);
  const file = await readFile(id);
  await removeDossier(id);
  await forgetUnread(id);
  const address = addressOf(one);
  if (address) await releaseHost(address);
  return one?.state === 'whole' && file !== undefined ? withRemoved(one, file) : unchanged;
}

async function undoStep(notice: ManagerNotice): Promise<void> {
  if (notice.kind !== 'removed') return;
  const { id, from, isOn, colour, publisher } = notice.dossier;
  const { dossier } = readDossier(notice.file);
  if (!dossier) return;
  await install(dossier, notice.file, from, { publisher });
  if (!isOn) await setDossierOn(id, false);
  await setColour(id, colour);
}

/** In bytes; a file of this size is read and checked in about a second. */
const longFile = 2_000_000;

async function readStep(file: File, reading: Reading): Promise<Transition> {
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

async function tellIfLong(size: number, reading: Reading): Promise<void> {
  if (size <= longFile) return;
  reading.show();
  await painted();
}

/** The bytes are given free with this function, before the text is checked. */
const readUploadedFile = async (file: File) => readBytes(new Uint8Array(await file.arrayBuffer()));

/** A tab that nobody sees is not painted; it goes on after this. */
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
  /** The least that a catalogue says is there. */
  readonly revision?: number | undefined;
}

async function subscribeStep(
  { address, key, revision }: Wanted,
  isPermitted: boolean,
  reading: Reading,
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

/** What comes in the place of a signed version must be of its key, and no older where it comes from the same address. */
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

async function addStep(review: Review | undefined): Promise<Transition> {
  const { shown, file } = review ?? {};
  if (file && shown && shown.kind !== 'refused') await replace(file, membersToInstall(shown, file));
  return decided;
}

/** A dossier that came alone was read for the review: it is not read a second time beside that. */
const membersToInstall = (
  shown: Exclude<Review['shown'], { kind: 'refused' }>,
  { text }: CandidateFile,
): readonly Pick<SetMember, 'dossier' | 'text'>[] =>
  shown.kind === 'usable' ? [{ dossier: shown.dossier, text }] : readMembers(text).members;

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

async function forgetStep(typed: string): Promise<Transition> {
  await forgetCatalogue(typed);
  const read = readAddress(typed);
  if (read.kind === 'address') await releaseHost(read.address);
  return browsing(undefined);
}

async function checkStep(id: string): Promise<void> {
  const address = addressOf(await findInstalled(id));
  if (address) await checkForUpdate(id, address);
}

async function rollBackStep(id: string): Promise<void> {
  await rollBack(id, originOf(await findInstalled(id)) ?? 'file');
}
