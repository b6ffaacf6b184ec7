import { defineBackground } from 'wxt/utils/define-background';
import { serveMessages } from '../extension/background-messages.ts';
import { finishRestoringAtStart } from '../extension/backup/restore.ts';
import { renewBadgesOnChange } from '../extension/badge.ts';
import { obeyCommands } from '../extension/commands.ts';
import { checkOnAlarm } from '../extension/dossiers/check-for-updates.ts';
import { keepCompiled } from '../extension/dossiers/compile-installed.ts';
import { offerInPageMenu } from '../extension/page-menu.ts';
import { startLog } from '../extension/storage/log.ts';
import { openWelcomeOnInstall } from '../extension/welcome-tab.ts';

/**
 * All listeners are added at once, because the event that woke the worker is delivered then. Nothing is
 * kept in memory, because the worker may be ended at any moment.
 */
export default defineBackground(() => {
  startLog();
  openWelcomeOnInstall();
  serveMessages();
  obeyCommands();
  offerInPageMenu();
  renewBadgesOnChange();
  checkOnAlarm();
  finishRestoringAtStart();
  keepCompiled();
});
