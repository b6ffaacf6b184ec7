import type { ListedArticle } from '../../core/article/listed-article.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { countsOf } from './counts-of.ts';
import { dayIn } from './day-in.ts';
import { gapMessages } from './gap-messages.ts';

export interface ArticleActions {
  /** Opens its dossier page. */
  onOpen: (id: string) => void;
  /** Off: its names are not lit. */
  onArticleOn: (id: string, isOn: boolean) => void;
  onRemove: (id: string) => void;
  /** Begins a dossier of it. */
  onWrite: (id: string) => void;
}

/** A kept article, with where it is from, what was found in it, and its controls. */
export function ArticleRow({ article, ...actions }: { article: ListedArticle } & ArticleActions) {
  const t = useMessages();
  const { id, title, isOn, gap } = article;
  return (
    <li class="article">
      <Switch
        label={visibleText(title)}
        isOn={isOn}
        onChange={(on) => actions.onArticleOn(id, on)}
      />
      <Facts {...article} />
      {gap && <p class="soft">{t(gapMessages[gap])}</p>}
      <Tools article={article} {...actions} />
    </li>
  );
}

function Facts(article: ListedArticle) {
  const t = useMessages();
  const { host, published, keptAt } = article;
  const parts = [
    visibleText(host),
    published && t('articlesPublishedOn', dayIn(published, t)),
    t('articlesKeptOn', dayIn(keptAt, t)),
    countsOf(article, t),
  ];
  return <p class="soft">{parts.filter(Boolean).join(' · ')}</p>;
}

type ToolsProps = { article: ListedArticle } & Omit<ArticleActions, 'onArticleOn'>;

function Tools({ article, onOpen, onRemove, onWrite }: ToolsProps) {
  const t = useMessages();
  const { id, title, address } = article;
  const whose = <span class="unseen">{visibleText(title)}</span>;
  const link = webAddress(address);
  return (
    <p class="tools">
      <button type="button" class="button" onClick={() => onOpen(id)}>
        {t('keepOpen')} {whose}
      </button>
      <button type="button" class="button" onClick={() => onWrite(id)}>
        {t('articlesWrite')} {whose}
      </button>
      <button type="button" class="button" onClick={() => onRemove(id)}>
        {t('dossiersRemove')} {whose}
      </button>
      {link && (
        <a href={link.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {t('articlesGo')} {whose}
        </a>
      )}
    </p>
  );
}
