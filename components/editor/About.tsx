import type { Dossier } from '../../core/dossier/schema.ts';
import { change } from '../../core/draft/change.ts';
import { useMessages } from '../ui/i18n.ts';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';

/** Title, summary, author and language of the dossier. */
export function About() {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { title, summary, author, language } = draft.dossier;
  const set = (part: Partial<Dossier>): void => edit((now) => change(now, part));
  return (
    <section>
      <h2 id="write-about" tabIndex={-1}>
        {t('writeAbout')}
      </h2>
      <Field
        label={t('writeFieldTitle')}
        at="title"
        value={title}
        hint={draft.article.title}
        onInput={(value) => set({ title: value })}
      />
      <Field
        label={t('writeSummary')}
        at="summary"
        rows={3}
        value={summary}
        onInput={(value) => set({ summary: value })}
      />
      <div class="pair">
        <Field
          label={t('writeAuthor')}
          at="author"
          value={author}
          onInput={(value) => set({ author: value })}
        />
        <Field
          label={t('writeLanguage')}
          at="language"
          value={language}
          onInput={(value) => set({ language: value.trim() })}
        />
      </div>
    </section>
  );
}
