import type { Account, Dossier } from '../../core/dossier/schema.ts';
import { accountOf, change, changeAccount, whenOf } from '../../core/draft/edit-draft.ts';
import { useMessages } from '../ui/i18n.ts';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';

/** Title, summary, author and account of the dossier. */
export function About() {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { title, summary, author } = draft.dossier;
  const { description, short, published } = accountOf(draft);
  const set = (part: Partial<Dossier>): void => edit((now) => change(now, part));
  const setAccount = (part: Partial<Account>): void => edit((now) => changeAccount(now, part));
  return (
    <section>
      <h2>{t('writeAbout')}</h2>
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
      <Field
        label={t('writeAuthor')}
        at="author"
        value={author}
        onInput={(value) => set({ author: value })}
      />
      <Field
        label={t('writeAccount')}
        at="accounts[0].description"
        value={description}
        onInput={(value) => setAccount({ description: value })}
      />
      <Field
        label={t('writeShort')}
        at="accounts[0].short"
        value={short}
        onInput={(value) => setAccount({ short: value })}
      />
      <div class="pair">
        <Field
          label={t('writePublished')}
          at="accounts[0].published"
          value={published.words}
          onInput={(value) => setAccount({ published: whenOf(value, published.from ?? '') })}
        />
        <Field
          label={t('writeDate')}
          value={published.from ?? ''}
          onInput={(value) => setAccount({ published: whenOf(published.words, value.trim()) })}
        />
      </div>
    </section>
  );
}
