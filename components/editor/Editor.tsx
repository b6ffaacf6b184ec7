import type { ListedArticle } from '../../core/article/listed-article.ts';
import type { ChangeStatus } from '../../core/draft/editor-page-state.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { About } from './About.tsx';
import { DraftAccounts } from './DraftAccounts.tsx';
import { DraftDisputes } from './DraftDisputes.tsx';
import { DraftFacts } from './DraftFacts.tsx';
import { DraftNames } from './DraftNames.tsx';
import { DraftSources } from './DraftSources.tsx';
import { DraftTopics } from './DraftTopics.tsx';
import { EditorProvider, type EditorState } from './editor-context.ts';
import { Walk } from './Walk.tsx';

export interface EditorProps extends EditorState {
  /** The draft is shown on pages. */
  isPreview: boolean;
  status: ChangeStatus;
  onPreview: (isOn: boolean) => void;
  /** Facts in the words of an article: they are left out of what is saved for others. */
  quoted: number;
  /** Kept articles, each of which can be put to the draft as another account of its story. */
  keptArticles: readonly ListedArticle[];
  onPutKept: (id: string) => void;
  onSaveForOthers: () => void;
  onSaveAll: () => void;
  onLeave: () => void;
}

/** One draft, with all its fields and controls. */
export function Editor(props: EditorProps) {
  const t = useMessages();
  const { draft, onLeave } = props;
  return (
    <EditorProvider value={props}>
      <p>
        <button type="button" class="plain" onClick={onLeave}>
          {t('writeToDrafts')}
        </button>
      </p>
      <h1>{visibleText(draft.dossier.title || draft.article.title) || t('writeTitle')}</h1>
      <EditorBar {...props} />
      <Walk />
      <About />
      <DraftAccounts keptArticles={props.keptArticles} onPutKept={props.onPutKept} />
      <DraftNames />
      <DraftFacts />
      <DraftSources />
      <DraftTopics />
      <DraftDisputes />
    </EditorProvider>
  );
}

function EditorBar({ draft, problems, status, isPreview, onPreview, ...saving }: EditorProps) {
  const t = useMessages();
  const { gap } = draft;
  return (
    <>
      <StatusLine status={status} />
      {gap && (
        <p class="trouble">{t(gap === 'too-long' ? 'writeTooLong' : 'writeUnknownLanguage')}</p>
      )}
      <div class="bar">
        <Switch label={t('writePreview')} isOn={isPreview} onChange={onPreview} />
        <Saving {...saving} />
        <p class="soft">
          {problems.length ? plural(t, 'reviewProblems', problems.length) : t('writeNothingWrong')}
        </p>
      </div>
    </>
  );
}

type SavingProps = Pick<EditorProps, 'quoted' | 'onSaveForOthers' | 'onSaveAll'>;

/** Two files: one for others, without an article's own words, and one for oneself. */
function Saving({ quoted, onSaveForOthers, onSaveAll }: SavingProps) {
  const t = useMessages();
  return (
    <>
      <p class="tools">
        <button type="button" class="button" onClick={onSaveForOthers}>
          {t('writeSaveForOthers')}
        </button>
        {quoted > 0 && (
          <button type="button" class="button" onClick={onSaveAll}>
            {t('writeSaveAll')}
          </button>
        )}
      </p>
      {quoted > 0 && <p class="soft">{plural(t, 'writeQuotedLeft', quoted)}</p>}
    </>
  );
}

/** Tells the author where the last change is stored, or that it is lost. */
function StatusLine({ status }: { status: ChangeStatus }) {
  const t = useMessages();
  if (status === 'stored')
    return (
      <p class="soft" role="status">
        {t('writeKept')}
      </p>
    );
  return (
    <p class="soft" role="status">
      <span class="trouble">{t(status === 'lost' ? 'writeLost' : 'writeElsewhere')}</span>
    </p>
  );
}
