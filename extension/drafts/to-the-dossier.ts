/** "To the dossier" in the menu of a page: adds what a reader selected to the draft that was worked on last. */
import { browser } from 'wxt/browser';
import { pageAddress } from '../../core/article/page-address.ts';
import type { Article } from '../../core/draft/draft.ts';
import { putArticle } from '../../core/draft/put-article.ts';
import { propose } from '../../core/extraction/propose.ts';
import { logged } from '../../core/log.ts';
import { t } from '../i18n.ts';
import { ask } from '../messages/messages.ts';
import { findDraft, listDrafts, startDraft, storeWhole } from './draft-list.ts';

/** Time that the toolbar button shows a "+" for the added words, in ms. */
const saidMs = 1500;

export interface SelectionTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
}

/** One after the other, so that the second of two quick ones does not undo the first. */
export const addSelection = (selection: string, tab: SelectionTab): Promise<void> =>
  navigator.locks.request('to-the-dossier', () => add(selection, tab));

/** Nothing of a private window is kept. Where no draft has been begun, one begins, and is shown. */
async function add(selection: string, tab: SelectionTab): Promise<void> {
  const article = tab.isPrivate ? undefined : await excerptOf(selection, tab);
  if (!article) return;
  const [last] = await listDrafts();
  const draft = last && (await findDraft(last.id));
  if (draft) {
    await storeWhole(putArticle(draft, article, propose(article.paragraphs, article.language)));
    return sayAdded(tab.id);
  }
  const { id } = await startDraft(article);
  await browser.tabs.create({ url: browser.runtime.getURL(`/write.html#${id}`) });
}

/** The selected lines as an article, with what its page tells of it; undefined where nothing is selected. */
async function excerptOf(selection: string, tab: SelectionTab): Promise<Article | undefined> {
  const paragraphs = selection
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (!paragraphs.length) return undefined;
  const read = await ask(tab.id, { type: 'article' }).catch(logged('to-the-dossier'));
  const known = read?.kind === 'article' ? read.article : undefined;
  const today = new Date().toISOString().slice(0, 10);
  return {
    title: known?.title || tab.title,
    address: pageAddress(tab.url),
    site: known?.site,
    author: known?.author,
    published: known?.published,
    language: known?.language,
    state: t('writeReadOn', today),
    paragraphs,
  };
}

async function sayAdded(tabId: number): Promise<void> {
  // Firefox for Android has no badges.
  if (!browser.action.setBadgeText) return;
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  const say = (text: string): Promise<void> =>
    browser.action.setBadgeText({ tabId, text }).catch(logged('badge'));
  await say('+');
  await new Promise((later) => setTimeout(later, saidMs));
  await say(before);
}
