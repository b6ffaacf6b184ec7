/** Items of Gloss in the context menu of a page. Firefox for Android has no such menu. */
import { type Browser, browser } from 'wxt/browser';
import { logged } from '../core/log.ts';
import { keepFromMenu } from './articles/keep-by-hand.ts';
import { addSelection, type SelectionTab } from './drafts/to-the-dossier.ts';
import { t } from './i18n.ts';
import { ask } from './messages/messages.ts';

interface MenuItem {
  readonly title: 'keepArticle' | 'writeToDossier' | 'menuReasons';
  readonly contexts: NonNullable<Browser.contextMenus.CreateProperties['contexts']>;
  /** @param words the selected ones; the menu shows them for `%s` of the title */
  choose(tab: SelectionTab, words: string): Promise<unknown>;
}

const items: Readonly<Record<string, MenuItem>> = {
  'keep-article': {
    title: 'keepArticle',
    contexts: ['page', 'selection'],
    choose: ({ id }) => keepFromMenu(id),
  },
  'to-the-dossier': {
    title: 'writeToDossier',
    contexts: ['selection'],
    choose: (tab, words) => addSelection(words, tab),
  },
  reasons: {
    title: 'menuReasons',
    contexts: ['selection'],
    choose: ({ id }, words) => ask(id, { type: 'reasons', words }),
  },
};

export function offerInPageMenu(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void putItems().catch(logged('menu')));
  menus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const item = items[menuItemId];
    if (!item || tab?.id === undefined) return;
    const { id, url = '', title = '', incognito: isPrivate } = tab;
    void item.choose({ id, url, title, isPrivate }, selectionText).catch(logged('menu'));
  });
}

async function putItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(items))
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}
