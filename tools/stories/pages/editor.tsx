import { useState } from 'preact/hooks';
import type { EditorProps } from '../../../components/editor/Editor.tsx';
import { Write } from '../../../components/editor/Write.tsx';
import { smallDossier } from '../../../core/dossier/small-dossier.fixture.ts';
import type { Draft } from '../../../core/draft/draft.ts';
import { dossierOf, problemsOf } from '../../../core/draft/finish-draft.ts';
import { nothing, type Stories, t } from './common.ts';

const paragraphs = smallDossier.claims.map(({ text }) => text);

const draft: Draft = {
  id: smallDossier.id,
  article: { title: smallDossier.title, address: 'https://news.example/story', paragraphs },
  dossier: smallDossier,
  proposed: [],
  left: [],
};

/** A draft that can be edited, and is kept nowhere. */
function Editing(props: Partial<EditorProps>) {
  const [now, setNow] = useState(draft);
  return (
    <Write
      t={t}
      view={{
        kind: 'draft',
        draft: now,
        file: dossierOf(now),
        problems: problemsOf(now),
        edit: (change) => setNow(change),
        isPreview: false,
        status: 'stored',
        onPreview: nothing,
        quoted: 0,
        keptArticles: [],
        onPutKept: nothing,
        onSaveForOthers: nothing,
        onSaveAll: nothing,
        onLeave: nothing,
        ...props,
      }}
    />
  );
}

export const stories: Stories = {
  editor: () => <Editing />,
  'editor-lost': () => <Editing status="lost" />,
};
