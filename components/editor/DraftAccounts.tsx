import type { ListedArticle } from '../../core/article/listed-article.ts';
import { type Account, accountKinds } from '../../core/dossier/schema.ts';
import { textsOfDraft } from '../../core/draft/draft.ts';
import {
  addAccount,
  changeAccount,
  removeAccount,
  setAfter,
} from '../../core/draft/edit-accounts.ts';
import { whenOf } from '../../core/draft/edit-claims.ts';
import { useMessages } from '../ui/i18n.ts';
import { accountKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddOne } from './AddOne.tsx';
import { AddressField } from './AddressField.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, optionsOf } from './Field.tsx';
import { nameOfAccount } from './name-of-account.ts';
import { ProblemCount } from './ProblemCount.tsx';
import { WordsAndDate } from './WordsAndDate.tsx';

interface DraftAccountsProps {
  keptArticles: readonly ListedArticle[];
  onPutKept: (id: string) => void;
}

/** The articles and other texts that the dossier retells; the first is the one it began from. */
export function DraftAccounts({ keptArticles, onPutKept }: DraftAccountsProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const known = new Set(textsOfDraft(draft).map(({ article }) => article.address));
  const others = keptArticles.filter(({ address }) => !known.has(address));
  return (
    <section>
      <h2 id="write-accounts" tabIndex={-1}>
        {t('writeAccounts')}
      </h2>
      <p class="soft">{t('writeAccountsMean')}</p>
      <ul class="folds">
        {draft.dossier.accounts.map((account, i) => (
          <AccountFold key={account.id} account={account} index={i} />
        ))}
      </ul>
      {others.length > 0 && (
        <Choice
          label={t('writePutArticle')}
          value=""
          hint={t('writePutMeans')}
          none={t('writeChoose')}
          options={others.map(({ id, title }) => [id, visibleText(title)] as const)}
          onChange={(id) => id && onPutKept(id)}
        />
      )}
      <AddOne label={t('writeAddAccount')} onAdd={(name) => edit((now) => addAccount(now, name))} />
    </section>
  );
}

interface AccountProps {
  account: Account;
  index: number;
}

function AccountFold({ account, index }: AccountProps) {
  const t = useMessages();
  const { edit, problems } = useEditor();
  return (
    <li>
      <details open={index === 0}>
        <summary>
          <b>{visibleText(nameOfAccount(account)) || t('writeUnwritten')}</b>{' '}
          <ProblemCount of={problemsAt(problems, `accounts[${index}]`)} />
        </summary>
        <AccountFields account={account} index={index} />
        {index > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => edit((now) => removeAccount(now, account.id))}
          >
            {t('dossiersRemove')} <span class="unseen">{visibleText(nameOfAccount(account))}</span>
          </button>
        )}
      </details>
    </li>
  );
}

function AccountFields({ account, index }: AccountProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { id, outlet, title, kind, url, description, short, published } = account;
  const at = `accounts[${index}]`;
  const set = (part: Partial<Account>): void => edit((now) => changeAccount(now, id, part));
  return (
    <>
      <div class="pair">
        <Field
          label={t('writeOutlet')}
          at={`${at}.outlet`}
          value={outlet ?? ''}
          onInput={(value) => set({ outlet: value || undefined })}
        />
        <Field
          label={t('writeAccountTitle')}
          at={`${at}.title`}
          value={title ?? ''}
          onInput={(value) => set({ title: value || undefined })}
        />
      </div>
      <AddressField url={url} onChange={(value) => set({ url: value })} />
      <Choice
        label={t('writeAccountKind')}
        value={kind ?? ''}
        none={t('writeChoose')}
        options={accountKinds.map((one) => [one, t(accountKindMessages[one])] as const)}
        onChange={(value) => set({ kind: value || undefined })}
      />
      <Field
        label={t('writeAccount')}
        at={`${at}.description`}
        value={description}
        onInput={(value) => set({ description: value })}
      />
      <Field
        label={t('writeShort')}
        at={`${at}.short`}
        value={short}
        onInput={(value) => set({ short: value })}
      />
      <WordsAndDate
        label={t('writePublished')}
        at={`${at}.published`}
        words={published.words}
        date={published.from ?? ''}
        onChange={(words, date) => set({ published: whenOf(words, date) })}
      />
      <After account={account} />
      <Field
        label={t('writeCaveats')}
        at={`${at}.caveats`}
        rows={2}
        value={account.caveats.join('\n')}
        onInput={(value) => set({ caveats: value.split('\n') })}
      />
    </>
  );
}

/** Whose story an account retells: its ways run through that source. */
function After({ account: { id } }: Pick<AccountProps, 'account'>) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const others = draft.dossier.sources.filter((source) => source.id !== id);
  return (
    <Choice
      label={t('writeAfter')}
      value={draft.after?.[id] ?? ''}
      none={t('writeNobody')}
      options={optionsOf(others)}
      onChange={(source) => edit((now) => setAfter(now, id, source))}
    />
  );
}
