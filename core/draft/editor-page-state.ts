/** The state of the editor's page, and its transitions. */
import type { Draft } from './draft.ts';

/** Note on the last action of the author. */
export type EditorNote = 'no-article' | 'no-page' | 'no-text' | 'missing';

/** State of the last change: stored, only in this tab because the disk is full, or made by another tab. */
export type ChangeStatus = 'stored' | 'lost' | 'elsewhere';

export interface OpenDraft {
  readonly kind: 'draft';
  readonly draft: Draft;
  /** The draft is shown on pages. */
  readonly isPreview: boolean;
  readonly status: ChangeStatus;
}

interface DraftList {
  readonly kind: 'list';
  readonly note: EditorNote | undefined;
  /** A draft that was just deleted. */
  readonly removed: Draft | undefined;
}

export type EditorPageState = OpenDraft | DraftList;

export const listing = (note?: EditorNote, removed?: Draft): DraftList => ({
  kind: 'list',
  note,
  removed,
});

export const opened = (draft: Draft, isPreview: boolean): OpenDraft => ({
  kind: 'draft',
  draft,
  isPreview,
  status: 'stored',
});

/** The state after the author changed the draft; changes that could not be stored before still are not. */
export const edited = (open: OpenDraft, draft: Draft): OpenDraft => ({
  ...open,
  draft,
  status: open.status === 'lost' ? 'lost' : 'stored',
});

/** The state after the browser stored a change, or failed to. */
export function settledState(state: EditorPageState, isStored: boolean): EditorPageState {
  if (state.kind === 'list') return state;
  if (!isStored) return { ...state, status: 'lost' };
  return state.status === 'lost' ? { ...state, status: 'stored' } : state;
}

/** The state after another tab changed the draft that is open here. */
export const changedElsewhere = (open: OpenDraft, draft: Draft, isPreview: boolean): OpenDraft => ({
  ...open,
  draft,
  isPreview,
  status: 'elsewhere',
});

export const noted = (state: EditorPageState, note: EditorNote | undefined): EditorPageState =>
  state.kind === 'list' ? { ...state, note } : state;
