import { useState } from 'preact/hooks';
import type { ListedDraft } from '../../core/draft/listed-draft.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useOwnId } from './use-own-id.ts';

export interface DraftsProps {
  drafts: readonly ListedDraft[];
  /** The title of a draft that was just deleted. */
  removed: string | undefined;
  onPaste: (title: string, text: string) => void;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
}

/** The list of drafts, and the form that begins another. */
export function Drafts({ drafts, removed, onPaste, onOpen, onDelete, onUndo }: DraftsProps) {
  const t = useMessages();
  return (
    <>
      <section>
        <h2>{t('writeDrafts')}</h2>
        {!drafts.length && <p class="soft">{t('writeNoDrafts')}</p>}
        <ul class="rows">
          {drafts.map(({ id, title, facts, names }) => (
            <li key={id}>
              <span>
                {visibleText(title)}{' '}
                <span class="soft">
                  {plural(t, 'tallyFacts', facts)} · {plural(t, 'dossiersNames', names)}
                </span>
              </span>
              <span class="tools">
                <button type="button" class="button" onClick={() => onOpen(id)}>
                  {t('writeGoOn')} <span class="unseen">{visibleText(title)}</span>
                </button>
                <button type="button" class="button" onClick={() => onDelete(id)}>
                  {t('writeDelete')} <span class="unseen">{visibleText(title)}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
        <p role="status">
          {removed && (
            <>
              {t('writeDeleted', visibleText(removed))}{' '}
              <button type="button" class="plain" onClick={onUndo}>
                {t('dossiersUndo')}
              </button>
            </>
          )}
        </p>
      </section>
      <Paste onPaste={onPaste} />
    </>
  );
}

function Paste({ onPaste }: Pick<DraftsProps, 'onPaste'>) {
  const t = useMessages();
  const id = useOwnId();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  return (
    <section>
      <h2>{t('writeNew')}</h2>
      <p>{t('writeHow')}</p>
      <p>
        <a href="/exchange.html">{t('bringTitle')}</a>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(title, text);
        }}
      >
        <div class="field">
          <label for={`${id}-title`}>{t('writePasteTitle')}</label>
          <input
            id={`${id}-title`}
            type="text"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-text`}>{t('writePasteText')}</label>
          <textarea
            id={`${id}-text`}
            rows={6}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('writeBegin')}
        </button>
      </form>
    </section>
  );
}
