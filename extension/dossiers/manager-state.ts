/** The state of the dossiers section of the settings, besides the list, and its transitions. */
import type { Failure } from '../../core/dossier/installed/failure.ts';
import type { ReviewedFile } from '../../core/dossier/installed/reviewed-file.ts';
import type { OpenCatalogue } from '../../core/sharing/catalogue-view.ts';
import type { Publisher } from '../../core/sharing/publisher.ts';
import type { ReviewedSet } from '../../core/sharing/reviewed-set.ts';
import type { WholeInstallation } from '../storage/installed.ts';
import type { Origin } from '../storage/origin.ts';

/** A file as it came. */
export interface CandidateFile {
  /** Its name or address. */
  readonly name: string;
  readonly text: string;
  readonly from: Origin;
  readonly etag?: string | undefined;
  /** Absent where it is not signed. */
  readonly publisher?: Publisher | undefined;
}

/** The field that a failure is about; none: one of the dossiers in the list. */
export type FailedField = 'file' | 'address';

/** Said of the last thing that the reader did; over with the next. */
export type ManagerNotice =
  | { readonly kind: 'none' }
  /** A file is being read, and large enough to keep the reader waiting. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly field?: FailedField | undefined }
  | { readonly kind: 'removed'; readonly dossier: WholeInstallation; readonly file: string };

/** A file that waits for the reader's decision. */
export interface Review {
  readonly shown: ReviewedFile | ReviewedSet;
  /** Absent when it cannot be used. */
  readonly file?: CandidateFile;
}

export interface ManagerState {
  readonly notice: ManagerNotice;
  readonly review: Review | undefined;
  /** The one that is open. */
  readonly catalogue?: OpenCatalogue | undefined;
}

export const initialState: ManagerState = { notice: { kind: 'none' }, review: undefined };

/** Applied to the state as it is when a step ends: others may have ended meanwhile. */
export type Transition = (state: ManagerState) => ManagerState;

export const unchanged: Transition = (state) => state;

const withNotice =
  (notice: ManagerNotice): Transition =>
  (state) => ({ ...state, notice });

/** The reader does something: the notice is over, a file goes on waiting. */
export const begun = withNotice({ kind: 'none' });

export const reading = withNotice({ kind: 'reading' });

export const failed = (failure: Failure): Transition => withNotice({ kind: 'failed', failure });

/** The sentence of an exception is shown: it may tell more than we know. */
export const failedBy = (error: unknown): Transition =>
  failed({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });

/** The same, and a failure is told at a field. */
export const toldAt =
  (field: FailedField | undefined, transition: Transition): Transition =>
  (state) => {
    const next = transition(state);
    return next.notice.kind === 'failed' && field
      ? { ...next, notice: { ...next.notice, field } }
      : next;
  };

export const withRemoved = (dossier: WholeInstallation, file: string): Transition =>
  withNotice({ kind: 'removed', dossier, file });

export const reviewing =
  (review: Review): Transition =>
  ({ catalogue }) => ({ notice: { kind: 'none' }, review, catalogue });

/** The reader took or left the file. */
export const decided: Transition = (state) => ({ ...state, review: undefined });

/** @param catalogue none: the one that is open is closed */
export const browsing =
  (catalogue: OpenCatalogue | undefined): Transition =>
  (state) => ({ ...state, catalogue });
