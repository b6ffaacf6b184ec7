import { useWords, type WordKey, type Words, WordsProvider } from '../ui/i18n.ts';
import { Drafts, type DraftsProps } from './Drafts.tsx';
import { Editor, type EditorProps } from './Editor.tsx';

export interface WriteProps extends DraftsProps {
  words: Words;
  /** The draft that is open; none: the list of them. */
  desk: EditorProps | undefined;
  /** What there is to say of the last thing that the author did. */
  note: WordKey | undefined;
}

/** Where dossiers are written. */
export function Write({ words, desk, ...props }: WriteProps) {
  return (
    <WordsProvider value={words}>
      <main>{desk ? <Editor key={desk.draft.id} {...desk} /> : <Start {...props} />}</main>
    </WordsProvider>
  );
}

function Start({ note, ...props }: Omit<WriteProps, 'words' | 'desk'>) {
  const words = useWords();
  return (
    <>
      <h1>{words('writeTitle')}</h1>
      <p class="soft">{words('writeKept')}</p>
      <p role="alert">{note && <span class="trouble">{words(note)}</span>}</p>
      <Drafts {...props} />
    </>
  );
}
