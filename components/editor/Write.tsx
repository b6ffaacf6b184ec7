import type { EditorNote } from '../../core/draft/editor-page-state.ts';
import { type MessageKey, MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { Drafts, type DraftsProps } from './Drafts.tsx';
import { Editor, type EditorProps } from './Editor.tsx';

interface StartProps extends DraftsProps {
  note: EditorNote | undefined;
}

type WriteView =
  | ({ readonly kind: 'draft' } & EditorProps)
  | ({ readonly kind: 'list' } & StartProps);

/** The page where dossiers are written: one draft, or the list of them. */
export function Write({ t, view }: { t: Translate; view: WriteView & WithReviews }) {
  return (
    <MessagesProvider value={t}>
      <main>
        {view.reviewsIn !== undefined && <Reviews reviewsIn={view.reviewsIn} />}
        {view.kind === 'draft' ? <Editor key={view.draft.id} {...view} /> : <Start {...view} />}
      </main>
    </MessagesProvider>
  );
}

interface WithReviews {
  /** The tab of the page that was read, where it says in its data who claims what. */
  reviewsIn?: number | undefined;
}

function Reviews({ reviewsIn }: { reviewsIn: number }) {
  const t = useMessages();
  return (
    <p class="trouble">
      {t('bringFromPage')} <a href={`/exchange.html?tab=${reviewsIn}`}>{t('bringFromPageDo')}</a>
    </p>
  );
}

const noteMessages: Record<EditorNote, MessageKey> = {
  'no-article': 'writeNoArticle',
  'no-page': 'writeNoPage',
  'no-text': 'writeNoText',
  missing: 'writeMissing',
};

function Start({ note, ...props }: StartProps) {
  const t = useMessages();
  return (
    <>
      <h1>{t('writeTitle')}</h1>
      <p class="soft">{t('writeKept')}</p>
      <p role="alert">{note && <span class="trouble">{t(noteMessages[note])}</span>}</p>
      <Drafts {...props} />
    </>
  );
}
