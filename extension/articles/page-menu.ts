import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { keepFromMenu } from './keep-by-hand.ts';

const menuId = 'keep-article';

/** Puts "Keep this article" into the menu of every page. Firefox for Android has no such menu. */
export function offerInPageMenu(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void putItem());
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) void keepFromMenu(tab.id);
  });
}

async function putItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: t('keepArticle'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}
