import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/find.ts';

/**
 * Gives Gloss a command as its key does: in Chromium, which takes no keys of its own from a program, by the event that
 * the key sets off; in Firefox by the key of the window itself.
 * @param letter of the key, with Alt and Shift
 */
export async function pressCommand(
  name: BrowserName,
  browser: Browser,
  command: string,
  letter: string,
): Promise<void> {
  if (name === 'firefox') return pressKeyOfWindow(browser, letter);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())?.evaluate((command) => {
    (globalThis as never as { chrome: Commands }).chrome.commands.onCommand.dispatch(command);
  }, command);
}

interface Commands {
  commands: { onCommand: { dispatch(command: string): void } };
}

/** A browser with Puppeteer's connection to Firefox, which its types do not have. */
interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

async function pressKeyOfWindow(browser: Browser, letter: string): Promise<void> {
  const { connection } = browser as unknown as WithConnection;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string }[] };
  const expression = `{
    const handling = windowUtils.setHandlingUserInput(true);
    document.querySelector('keyset[id*="gloss"] key[key="${letter}"]').doCommand();
    handling.destruct();
  }`;
  const target = { context: contexts[0]?.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
}
