import type { ListedArticle } from '../../core/article/listed-article.ts';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { type ArticleActions, ArticleRow, type Story } from './ArticleRow.tsx';

interface ArticlesProps extends ArticleActions {
  t: Translate;
  /** Those kept last come first. */
  articles: readonly ListedArticle[];
  drafts: readonly Story[];
  /** The reader has just had all of them forgotten. */
  isForgotten: boolean;
  /** The browser could not store the last decision. */
  isUnkept: boolean;
  onForgetAll: () => void;
}

/** The list of kept articles. */
export function Articles({
  t,
  articles,
  drafts,
  isForgotten,
  isUnkept,
  onForgetAll,
  ...actions
}: ArticlesProps) {
  return (
    <MessagesProvider value={t}>
      <main>
        <h1>{t('articlesTitle')}</h1>
        <p class="soft">{t('articlesIntro')}</p>
        <div role="status">
          {isForgotten && <p>{t('articlesForgotten')}</p>}
          {isUnkept && <p>{t('unkept')}</p>}
        </div>
        {articles.length === 0 && !isForgotten && <p>{t('articlesNone')}</p>}
        <ul class="rows">
          {articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              stories={[...drafts, ...articles.filter(({ id }) => id !== article.id)]}
              {...actions}
            />
          ))}
        </ul>
        {articles.length > 0 && <ForgetAll onForgetAll={onForgetAll} />}
      </main>
    </MessagesProvider>
  );
}

function ForgetAll({ onForgetAll }: Pick<ArticlesProps, 'onForgetAll'>) {
  const t = useMessages();
  return (
    <p class="forget">
      <button type="button" class="button" onClick={onForgetAll}>
        {t('articlesForgetAll')}
      </button>
    </p>
  );
}
