import { log } from '../../core/log.ts';
import type { PageSummary } from '../messages/message.ts';
import { ask } from '../messages/messages.ts';

/** Popup and panel do not wait longer to show something. */
const askTimeoutMs = 300;

/** `silent` where no script of Gloss is; `busy` while the page has not answered. */
type TabAnswer = PageSummary | 'silent' | 'busy';

/**
 * Asks the page of a tab what Gloss does there, one question at a time: a busy page would have to
 * answer all of them later.
 */
export function askTab(tab: number): () => Promise<TabAnswer> {
  let asked: Promise<TabAnswer> | undefined;
  const forget = (): void => {
    asked = undefined;
  };
  return () => {
    asked ??= summaryOf(tab).finally(forget);
    return Promise.race([asked, busyLater()]);
  };
}

async function summaryOf(tab: number): Promise<TabAnswer> {
  try {
    return (await ask(tab, { type: 'summary' })) ?? 'silent';
  } catch (error) {
    log('tab status', error);
    return 'silent';
  }
}

const busyLater = (): Promise<'busy'> =>
  new Promise((done) => setTimeout(() => done('busy'), askTimeoutMs));
