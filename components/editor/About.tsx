import type { Account, Dossier } from '../../core/dossier/schema.ts';
import { change, whenOf } from '../../core/draft/edit-draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useDesk } from './editor-context.ts';
import { Field } from './Field.tsx';

/** What the dossier as a whole says of itself. */
export function About() {
  const words = useWords();
  const { draft, edit } = useDesk();
  const { title, summary, author, account } = draft.dossier;
  const { description, short, published } = account;
  const set = (part: Partial<Dossier>): void => edit((now) => change(now, part));
  const setAccount = (part: Partial<Account>): void =>
    edit((now) => change(now, { account: { ...now.dossier.account, ...part } }));
  return (
    <section>
      <h2>{words('writeAbout')}</h2>
      <Field
        label={words('writeFieldTitle')}
        at="title"
        value={title}
        hint={draft.article.title}
        onInput={(value) => set({ title: value })}
      />
      <Field
        label={words('writeSummary')}
        at="summary"
        rows={3}
        value={summary}
        onInput={(value) => set({ summary: value })}
      />
      <Field
        label={words('writeAuthor')}
        at="author"
        value={author}
        onInput={(value) => set({ author: value })}
      />
      <Field
        label={words('writeAccount')}
        at="account.description"
        value={description}
        onInput={(value) => setAccount({ description: value })}
      />
      <Field
        label={words('writeShort')}
        at="account.short"
        value={short}
        onInput={(value) => setAccount({ short: value })}
      />
      <div class="pair">
        <Field
          label={words('writePublished')}
          at="account.published"
          value={published.words}
          onInput={(value) => setAccount({ published: whenOf(value, published.from ?? '') })}
        />
        <Field
          label={words('writeDate')}
          value={published.from ?? ''}
          onInput={(value) => setAccount({ published: whenOf(published.words, value.trim()) })}
        />
      </div>
    </section>
  );
}
