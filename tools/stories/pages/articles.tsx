import { Articles } from '../../../components/articles/Articles.tsx';
import type { ListedArticle } from '../../../core/article/listed-article.ts';
import { doNothing, type StoryTable, storyMessage } from './common.ts';

export const keptArticle: ListedArticle = {
  id: 'kept-1',
  title: 'Harbour closed after the ferry of Lund was seen at sea without anybody on board',
  host: 'harbour-times.example',
  address: 'https://harbour-times.example/ferry',
  published: '2026-05-03',
  keptAt: '2026-05-04T09:12:00Z',
  counts: { names: 12, statements: 20, sources: 1 },
  isOn: true,
};

const articleActions = {
  t: storyMessage,
  isForgotten: false,
  isUnkept: false,
  onOpen: doNothing,
  onArticleOn: doNothing,
  onRemove: doNothing,
  onWrite: doNothing,
  onPut: doNothing,
  drafts: [],
  onForgetAll: doNothing,
};

const second: ListedArticle = {
  ...keptArticle,
  id: 'kept-2',
  title: 'Färjan',
  isOn: false,
  gap: 'unknown-language',
};

export const stories: StoryTable = {
  articles: () => <Articles {...articleActions} articles={[keptArticle, second]} />,
  'articles-none': () => <Articles {...articleActions} articles={[]} />,
};
