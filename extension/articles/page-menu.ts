import { browser } from 'wxt/browser';
import { logged } from '../../core/log.ts';
import { addSelection } from '../drafts/to-the-dossier.ts';
import { t } from '../i18n.ts';
import { keepFromMenu } from './keep-by-hand.ts';

const menuId = 'keep-article';
const selectionId = 'to-the-dossier';

/** Puts "Keep this article" into the menu of every page, and "to the dossier" into that of a selection. Firefox for Android has no such menu. */
export function offerInPageMenu(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void putItem());
  menus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    const { id, url = '', title = '', incognito: isPrivate } = tab;
    if (menuItemId === menuId) void keepFromMenu(id);
    if (menuItemId === selectionId)
      void addSelection(selectionText, { id, url, title, isPrivate }).catch(logged('menu'));
  });
}

const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

async function putItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: t('keepArticle'),
    contexts: ['page', 'selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: selectionId,
    title: t('writeToDossier'),
    contexts: ['selection'],
    documentUrlPatterns,
  });
}
