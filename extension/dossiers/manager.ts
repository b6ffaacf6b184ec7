/** The reader's actions on the installed dossiers in the settings. */
import type { Colour } from '../../core/dossier/colours.ts';
import { type Address, readAddress } from '../../core/dossier/installed/dossier-url.ts';
import { reviewOf } from '../../core/dossier/installed/reviewed-file.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import {
  longestFile,
  type ReadDossier,
  readDossier,
  rereadDossier,
} from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { PublicKey } from '../../core/sharing/public-key.ts';
import { expectedOf, publisherAfter } from '../../core/sharing/publisher.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import {
  findInstalled,
  originOf,
  publisherOf,
  readFile,
  removeDossier,
  setColour,
  setDossierOn,
  titleOf,
} from '../storage/installed.ts';
import { putUpdateCheck, removeUpdateCheck } from '../storage/update-checks.ts';
import { checkForUpdate } from './check-for-updates.ts';
import { fetchDossier } from './fetch-dossier.ts';
import { install, rollBack } from './install.ts';
import {
  begun,
  type CandidateFile,
  decided,
  failed,
  failedBy,
  initialState,
  type ManagerState,
  type Notice,
  type Review,
  reading,
  removed,
  reviewing,
  type Transition,
  unchanged,
} from './manager-state.ts';
import { addressOf, isHostPermitted, releaseHost, requestHost } from './subscription.ts';

/** A step writes to storage, and answers with the transition of the state. */
type Step = () => Promise<Transition>;

export class DossierManager {
  #state = initialState;
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
    return this.#act(() => readStep(file, () => this.#apply(reading)));
  }

  /** Asks for the permission first; call it right after a click. */
  async subscribe(typed: string): Promise<void> {
    const read = readAddress(typed);
    if (read.kind === 'refused')
      return this.#act(async () => failed({ kind: read.fault, detail: '' }));
    const isPermitted = await requestHost(read.address);
    return this.#act(() => subscribeStep(read, isPermitted));
  }

  /** The same without asking the browser: where the host is not permitted yet, the reader presses. */
  async look(typed: string): Promise<void> {
    const read = readAddress(typed);
    if (read.kind === 'address' && (await isHostPermitted(read.address)))
      await this.#act(() => subscribeStep(read, true));
  }

  /** Installs the file that waits. */
  add(): Promise<void> {
    return this.#act(() => addStep(this.#state.review));
  }

  leave(): Promise<void> {
    return this.#act(async () => decided);
  }

  check(id: string): Promise<void> {
    return this.#act(after(checkStep(id)));
  }

  rollBack(id: string): Promise<void> {
    return this.#act(after(rollBackStep(id)));
  }

  async #act(step: Step): Promise<void> {
    this.#state = begun(this.#state);
    this.#apply(await step().catch(failedBy));
  }

  #apply(transition: Transition): void {
    this.#state = transition(this.#state);
    this.#changed();
  }
}

/** A step that only writes to storage. */
const after =
  (writing: Promise<void>): Step =>
  () =>
    writing.then(() => unchanged);

async function removeStep(id: string): Promise<Transition> {
  const one = await findInstalled(id);
  const file = await readFile(id);
  await removeDossier(id);
  const address = addressOf(one);
  if (address) await releaseHost(address);
  return one?.state === 'whole' && file !== undefined ? removed(one, file) : unchanged;
}

async function undoStep(notice: Notice): Promise<void> {
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

async function readStep(file: File, showReading: () => void): Promise<Transition> {
  const { name, size } = file;
  if (size > longestFile) return failed({ kind: 'large', detail: '' });
  if (size > longFile) {
    showReading();
    await painted();
  }
  const read = readBytes(new Uint8Array(await file.arrayBuffer()));
  if ('text' in read) return review({ name, text: read.text, from: 'file' });
  return reviewing({ shown: { kind: 'refused', name, problems: [read.problem] } });
}

/** Checking a file blocks the page: the notice must have been painted before. */
const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function subscribeStep(
  { address, key }: { address: Address; key?: PublicKey },
  isPermitted: boolean,
): Promise<Transition> {
  if (!isPermitted) return failed({ kind: 'forbidden', detail: '' });
  const fetched = await fetchDossier(address, { key });
  if (fetched.kind === 'failure') return failed(fetched.failure);
  if (fetched.kind === 'same') return unchanged;
  const { text, etag, signer } = fetched;
  const read = readDossier(text);
  const { dossier } = read;
  const before = dossier && publisherOf(await findInstalled(dossier.id));
  const failure = dossier && (await fetched.fits({ key, ...expectedOf(dossier.id, before) }));
  if (failure) return failed(failure);
  const isKeyGiven = key !== undefined || before?.isKeyGiven === true;
  const publisher = signer && publisherAfter(signer, before, isKeyGiven);
  return review({ name: address, text, from: address, etag, publisher }, read);
}

async function review(
  file: CandidateFile,
  read: ReadDossier = readDossier(file.text),
): Promise<Transition> {
  const follows = file.from === 'file' ? undefined : file.from;
  const installed = read.dossier && (await replaceable(read.dossier.id));
  const signature = signatureView(file.publisher);
  return reviewing({
    shown: reviewOf({ name: file.name, follows, signature }, read, installed),
    file,
  });
}

async function replaceable(id: string) {
  const installed = await findInstalled(id);
  return (
    installed && {
      title: titleOf(installed),
      followed: addressOf(installed),
      signature: signatureView(publisherOf(installed)),
      dossier: rereadDossier(await readFile(id)),
    }
  );
}

async function addStep(review: Review | undefined): Promise<Transition> {
  const { shown, file } = review ?? {};
  if (file && shown?.kind === 'usable') await replace(shown.dossier, file);
  return decided;
}

async function replace(
  dossier: Dossier,
  { text, from, etag, publisher }: CandidateFile,
): Promise<void> {
  const { id } = dossier;
  const addressBefore = addressOf(await findInstalled(id));
  await install(dossier, text, from, { publisher });
  const address = addressOf(await findInstalled(id));
  if (address) await putUpdateCheck(id, { at: new Date().toISOString(), etag });
  else await removeUpdateCheck(id);
  if (addressBefore) await releaseHost(addressBefore);
}

async function checkStep(id: string): Promise<void> {
  const address = addressOf(await findInstalled(id));
  if (address) await checkForUpdate(id, address);
}

async function rollBackStep(id: string): Promise<void> {
  await rollBack(id, originOf(await findInstalled(id)) ?? 'file');
}
