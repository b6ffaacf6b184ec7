import { addTopic, changeTopic, removeTopic } from '../../core/draft/edit-topics.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddOne } from './AddOne.tsx';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';

/** The headings under which a card with many facts groups them. */
export function DraftTopics() {
  const t = useMessages();
  const { draft, edit } = useEditor();
  return (
    <section>
      <h2>{t('writeTopics')}</h2>
      <p class="soft">{t('writeTopicsMean')}</p>
      {draft.dossier.topics.map(({ id, title }, i) => (
        <div key={id} class="with-button">
          <Field
            label={`${t('writeTopic')} (${i + 1})`}
            at={`topics[${i}].title`}
            value={title}
            onInput={(value) => edit((now) => changeTopic(now, id, value))}
          />
          <button type="button" class="button" onClick={() => edit((now) => removeTopic(now, id))}>
            {t('dossiersRemove')} <span class="unseen">{visibleText(title)}</span>
          </button>
        </div>
      ))}
      <AddOne label={t('writeAddTopic')} onAdd={(title) => edit((now) => addTopic(now, title))} />
    </section>
  );
}
