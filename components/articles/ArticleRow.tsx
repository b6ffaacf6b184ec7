import { useState } from 'preact/hooks';
import type { ListedArticle } from '../../core/article/listed-article.ts';
import { pageLink } from '../../core/article/page-address.ts';
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
  /** Puts it to a draft, or begins a dossier of another kept article and of this one. */
  onPut: (id: string, story: string) => void;
}

/** A draft, or a kept article, that another article can be put to. */
export interface Story {
  readonly id: string;
  readonly title: string;
}

interface ArticleRowProps extends ArticleActions {
  article: ListedArticle;
  stories: readonly Story[];
}

/** A kept article, with where it is from, what was found in it, and its controls. */
export function ArticleRow({ article, stories, ...actions }: ArticleRowProps) {
  const t = useMessages();
  const { id, title, isOn, gap } = article;
  return (
    <li class="article">
      <Switch
        label={visibleText(title)}
        isOn={isOn}
        onChange={(on) => actions.onArticleOn(id, on)}
      />
      <FactsOfArticle {...article} />
      {gap && <p class="soft">{t(gapMessages[gap])}</p>}
      <ArticleTools article={article} {...actions} />
      {stories.length > 0 && (
        <PutToStory stories={stories} onPut={(story) => actions.onPut(id, story)} title={title} />
      )}
    </li>
  );
}

function FactsOfArticle(article: ListedArticle) {
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

type ArticleToolsProps = { article: ListedArticle } & Omit<ArticleActions, 'onArticleOn' | 'onPut'>;

function ArticleTools({ article, onOpen, onRemove, onWrite }: ArticleToolsProps) {
  const t = useMessages();
  const { id, title, address } = article;
  const whose = <span class="unseen">{visibleText(title)}</span>;
  const link = pageLink(address);
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
        <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {t('articlesGo')} {whose}
        </a>
      )}
    </p>
  );
}

interface PutToStoryProps {
  title: string;
  stories: readonly Story[];
  onPut: (story: string) => void;
}

/** The stories are drawn when they are asked for: each article has all the others. */
function PutToStory({ title, stories, onPut }: PutToStoryProps) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="put" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('articlesPut')} <span class="unseen">{visibleText(title)}</span>
      </summary>
      {isOpen && (
        <>
          <p class="soft">{t('writePutMeans')}</p>
          <ul>
            {stories.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="plain" onClick={() => onPut(id)}>
                  {visibleText(title)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
