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
  /** Whether the draft is shown on pages. */
  isPreview: boolean;
  /** Whether the browser could not keep the last change. */
  isLost: boolean;
  /** Whether another tab made the last change. */
  isElsewhere: boolean;
  onPreview: (isOn: boolean) => void;
  onSave: () => void;
  onLeave: () => void;
}

/** One draft, with everything that can be done to it. */
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

function Bar({ draft, problems, isPreview, onPreview, onSave, ...kept }: EditorProps) {
  const t = useMessages();
  const { gap } = draft;
  return (
    <>
      <Kept {...kept} />
      {gap && <p class="trouble">{t(gap === 'too-long' ? 'writeTooLong' : 'writeNotEnglish')}</p>}
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

/** What became of the last change. */
function Kept({ isLost, isElsewhere }: Pick<EditorProps, 'isLost' | 'isElsewhere'>) {
  const t = useMessages();
  const isNews = isLost || isElsewhere;
  return (
    <p class="soft" role="status">
      {isNews ? (
        <span class="trouble">{t(isLost ? 'writeLost' : 'writeElsewhere')}</span>
      ) : (
        t('writeKept')
      )}
    </p>
  );
}
