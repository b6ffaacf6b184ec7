import { browser } from 'wxt/browser';
import type { KeepOutcome, NoArticleReason } from '../../core/article/keep-outcome.ts';
import { logged } from '../../core/log.ts';
import { ask } from '../messages/messages.ts';
import { keepArticle } from './keep-article.ts';

const noArticle = (reason: NoArticleReason): KeepOutcome => ({ kind: 'none', reason });

/** Keeps the article in the page of a tab. Nothing of a private window is kept. Never rejects. */
export async function keepTab(id: number): Promise<KeepOutcome> {
  const tab = await browser.tabs.get(id).catch(logged('keep'));
  if (tab?.incognito) return noArticle('private-window');
  const read = await ask(id, { type: 'article' }).catch(logged('keep'));
  if (!read) return noArticle('not-reachable');
  return read.kind === 'none' ? read : keepArticle(read.article);
}
