import { browser } from 'wxt/browser';

/** Opens the welcome page after the installation; after an update nothing opens by itself. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
