import type { ChangeStatus } from '../../core/draft/editor-page-state.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { About } from './About.tsx';
import { Disputes } from './Disputes.tsx';
import { EditorProvider, type EditorState } from './editor-context.ts';
import { Facts } from './Facts.tsx';
import { Names } from './Names.tsx';
import { Sources } from './Sources.tsx';

export interface EditorProps extends EditorState {
  /** The draft is shown on pages. */
  isPreview: boolean;
  status: ChangeStatus;
  onPreview: (isOn: boolean) => void;
  onSave: () => void;
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
      <Bar {...props} />
      <About />
      <Names />
      <Facts />
      <Sources />
      <Disputes />
    </EditorProvider>
  );
}

function Bar({ draft, problems, status, isPreview, onPreview, onSave }: EditorProps) {
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
        <p class="tools">
          <button type="button" class="button" onClick={onSave}>
            {t('writeSave')}
          </button>
          <span>
            {problems.length
              ? plural(t, 'reviewProblems', problems.length)
              : t('writeNothingWrong')}
          </span>
        </p>
      </div>
    </>
  );
}

/** Where the last change is. */
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
