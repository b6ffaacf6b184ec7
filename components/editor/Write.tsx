import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { Drafts, type DraftsProps } from './Drafts.tsx';
import { Editor, type EditorProps } from './Editor.tsx';

export interface WriteProps extends DraftsProps {
  t: Translate;
  /** The draft that is open; none: the list of them. */
  desk: EditorProps | undefined;
  /** What there is to say of the last thing that the author did. */
  note: MessageKey | undefined;
}

/** Where dossiers are written. */
export function Write({ t, desk, ...props }: WriteProps) {
  return (
    <MessagesProvider value={t}>
      <main>{desk ? <Editor key={desk.draft.id} {...desk} /> : <Start {...props} />}</main>
    </MessagesProvider>
  );
}

function Start({ note, ...props }: Omit<WriteProps, 't' | 'desk'>) {
  const t = useMessages();
  return (
    <>
      <h1>{t('writeTitle')}</h1>
      <p class="soft">{t('writeKept')}</p>
      <p role="alert">{note && <span class="trouble">{t(note)}</span>}</p>
      <Drafts {...props} />
    </>
  );
}
