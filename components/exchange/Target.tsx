import { useState } from 'preact/hooks';
import type { ListedDraft } from '../../core/draft/listed-draft.ts';
import type { ExchangeTarget } from '../../core/exchange/exchange-state.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

export interface TargetProps {
  /** Drafts that it could go into; none where it makes one of its own. */
  drafts: readonly ListedDraft[];
  /** The title that a new draft would have. */
  title: string;
  onTake: (target: ExchangeTarget) => void;
  onLeave: () => void;
}

/** Form that puts what was read into a draft or a new dossier. */
export function Target({ drafts, title: proposed, onTake, onLeave }: TargetProps) {
  const t = useMessages();
  const [title, setTitle] = useState(proposed);
  const [draft, setDraft] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake(draft ? { kind: 'draft', id: draft } : { kind: 'new', title: title.trim() });
      }}
    >
      {drafts.length > 0 && (
        <div class="field">
          <label for="into">{t('bringInto')}</label>
          <select
            id="into"
            value={draft}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          >
            <option value="">{t('writeNew')}</option>
            {drafts.map((one) => (
              <option key={one.id} value={one.id}>
                {visibleText(one.title)}
              </option>
            ))}
          </select>
        </div>
      )}
      {!draft && (
        <div class="field">
          <label for="title">{t('bringName')}</label>
          <input
            id="title"
            type="text"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
      )}
      <p class="tools">
        <button type="submit" class="button">
          {t('bringTake')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('reviewLeave')}
        </button>
      </p>
    </form>
  );
}
