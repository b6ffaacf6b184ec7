import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../core/dossier/checks/problem.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Draft } from '../../core/draft/draft.ts';

/** The draft that is being written, with what the check says of it. */
export interface EditorState {
  readonly draft: Draft;
  /** The dossier as it would be saved now: the places of `problems` are its. */
  readonly file: Dossier;
  readonly problems: readonly Problem[];
  edit(deed: (draft: Draft) => Draft): void;
}

const DeskContext = createContext<EditorState | undefined>(undefined);

export const EditorProvider = DeskContext.Provider;

export function useEditor(): EditorState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no draft on the desk: wrap it in a DeskProvider.');
  return desk;
}

/** The problems at a place of the file and inside it. */
export const problemsAt = (problems: readonly Problem[], place: string): Problem[] =>
  problems.filter(
    ({ path }) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`),
  );
