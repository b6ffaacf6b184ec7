import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Problem, pathText } from '../../core/dossier/problem.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Draft } from '../../core/draft/draft.ts';

/** The draft that is being written, with the problems that the check finds in it. */
export interface EditorState {
  readonly draft: Draft;
  /** The dossier as it would be saved now: the paths of `problems` lead into it. */
  readonly file: Dossier;
  readonly problems: readonly Problem[];
  edit(change: (draft: Draft) => Draft): void;
}

const EditorContext = createContext<EditorState | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): EditorState {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('There is no draft: wrap it in an EditorProvider.');
  return editor;
}

/** The problems at a path of the file and below it. */
export const problemsAt = (problems: readonly Problem[], at: string): Problem[] =>
  problems.filter(({ path }) => {
    const found = pathText(path);
    return found === at || found.startsWith(`${at}.`) || found.startsWith(`${at}[`);
  });
