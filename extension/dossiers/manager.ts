/** The reader's actions on the installed dossiers in the settings. */
import type { Colour } from '../../core/dossier/colours.ts';
import { readAddress } from '../../core/dossier/installed/dossier-url.ts';
import { readDossierInSteps } from '../../core/dossier/reading/read-dossier.ts';
import { runInSlices } from '../run-in-slices.ts';
import { forgetCatalogue } from '../storage/catalogues.ts';
import {
  findInstalled,
  originOf,
  readFile,
  removeDossier,
  setColour,
  setDossierOn,
} from '../storage/installed.ts';
import { forgetUnread } from '../storage/unread.ts';
import { addStep } from './add-reviewed.ts';
import { checkForUpdate } from './check-for-updates.ts';
import { install, rollBack } from './install.ts';
import {
  begun,
  browsing,
  decided,
  type FailedField,
  failed,
  failedBy,
  initialState,
  type ManagerNotice,
  type ManagerState,
  reading,
  type Transition,
  toldAt,
  unchanged,
  withRemoved,
} from './manager-state.ts';
import { type OngoingReading, readStep, subscribeStep } from './review-candidate.ts';
import { addressOf, isHostPermitted, releaseHost, requestHost } from './subscription.ts';

/** A step writes to storage, and answers with the transition of the state. */
type ManagerStep = () => Promise<Transition>;

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
  #beginReading(): OngoingReading {
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
  const { dossier } = await runInSlices(readDossierInSteps(notice.file));
  if (!dossier) return;
  await install(dossier, notice.file, from, { publisher });
  if (!isOn) await setDossierOn(id, false);
  await setColour(id, colour);
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
