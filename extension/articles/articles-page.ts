/** The page of kept articles: all of them, shown anew whenever one comes, goes or is paused. */
import { browser } from 'wxt/browser';
import { log } from '../../core/log.ts';
import { listDrafts } from '../drafts/draft-list.ts';
import { latest } from '../latest.ts';
import { setDossierOn } from '../storage/installed.ts';
import { readKeptArticles, watchKeptArticles } from '../storage/kept-articles.ts';
import { showDossier } from '../tabs/dossier-tab.ts';
import { forgetAllKept, removeKept } from './forget-articles.ts';

type ArticlesView = Awaited<ReturnType<ReturnType<typeof articlesReader>>>;

/** Calls back with the view, now and after every change. */
export function watchArticlesPage(show: (view: ArticlesView) => void): void {
  const read = articlesReader(() => void renew());
  const renew = latest(read, show);
  watchKeptArticles(() => void renew(), new AbortController().signal);
  void renew();
}

function articlesReader(renew: () => void) {
  let [isForgotten, isUnkept] = [false, false];
  const store = (writing: Promise<void>, forgets = false): void => {
    const settle = (failed: boolean): void => {
      isUnkept = failed;
      isForgotten = forgets && !failed;
      renew();
    };
    writing.then(
      () => settle(false),
      (error: unknown) => {
        log('articles', error);
        settle(true);
      },
    );
  };
  const write = (query: Record<string, string>): void => {
    const url = browser.runtime.getURL('/write.html');
    void browser.tabs.create({ url: `${url}?${new URLSearchParams(query)}` });
  };
  return async () => ({
    articles: await readKeptArticles(),
    drafts: await listDrafts(),
    isForgotten,
    isUnkept,
    onOpen: (id: string) => void showDossier(id),
    onArticleOn: (id: string, isOn: boolean) => store(setDossierOn(id, isOn)),
    onRemove: (id: string) => store(removeKept(id)),
    onWrite: (kept: string) => write({ kept }),
    onPut: (kept: string, to: string) => write({ kept, to }),
    onForgetAll: () => store(forgetAllKept(), true),
  });
}
