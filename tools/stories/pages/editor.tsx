import { useState } from 'preact/hooks';
import type { EditorProps } from '../../../components/editor/Editor.tsx';
import { Write } from '../../../components/editor/Write.tsx';
import { smallDossier } from '../../../core/dossier/small-dossier.fixture.ts';
import { type Article, beginDraft, type Draft } from '../../../core/draft/draft.ts';
import { dossierOf, problemsOf } from '../../../core/draft/finish-draft.ts';
import { putArticle } from '../../../core/draft/put-article.ts';
import { keepSentence, stepsOf } from '../../../core/draft/walk.ts';
import { propose } from '../../../core/extraction/propose.ts';
import { doNothing, type StoryTable, storyMessage } from './common.ts';

const storyParagraphs = smallDossier.claims.map(({ text }) => text);

const draft: Draft = {
  id: smallDossier.id,
  article: {
    title: smallDossier.title,
    address: 'https://news.example/story',
    paragraphs: storyParagraphs,
  },
  dossier: smallDossier,
  proposed: [],
  left: [],
};

const ferry: Article = {
  title: 'The ferry',
  address: 'https://harbour.example/ferry',
  site: 'Harbour Times',
  published: '2026-05-04',
  paragraphs: [
    'Anna Weber said that the ferry left the harbour at noon on 3 May 2026 with 40 people on board.',
    'Ola Berg denied that the ferry had ever left the harbour.',
  ],
};
const sea: Article = {
  title: 'A ferry at sea',
  address: 'https://coast.example/sea',
  site: 'The Coast Daily',
  paragraphs: [
    'The ferry left the harbour at noon with 42 people on board, Anna Weber told The Coast Daily.',
  ],
};

/** Two articles on one story: the next sentence says nearly what a fact says. */
function walkedDraft(): Draft {
  const begun = beginDraft('ferry', ferry, propose(ferry.paragraphs), '2026-05-05');
  const kept = stepsOf(begun).reduce(keepSentence, begun);
  return putArticle(kept, sea, propose(sea.paragraphs));
}

/** A draft that can be edited, and is kept nowhere. */
function Editing({ first = draft, ...props }: Partial<EditorProps> & { first?: Draft }) {
  const [now, setNow] = useState(first);
  return (
    <Write
      t={storyMessage}
      view={{
        kind: 'draft',
        draft: now,
        file: dossierOf(now),
        problems: problemsOf(now),
        edit: (change) => setNow(change),
        isPreview: false,
        status: 'stored',
        onPreview: doNothing,
        quoted: 0,
        keptArticles: [],
        onPutKept: doNothing,
        onSaveForOthers: doNothing,
        onSaveAll: doNothing,
        onLeave: doNothing,
        ...props,
      }}
    />
  );
}

export const stories: StoryTable = {
  editor: () => <Editing />,
  'editor-lost': () => <Editing status="lost" />,
  'editor-walk': () => <Editing first={walkedDraft()} quoted={2} />,
};
