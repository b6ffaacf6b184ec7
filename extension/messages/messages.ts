/** Sends and answers the messages of `message.ts`. */

import { browser } from 'wxt/browser';
import { log, logged } from '../../core/log.ts';
import { isAlive } from './is-alive.ts';
import type { ExtensionMessage, PageAnswer, PageMessage } from './message.ts';

/** Asks the script of a tab; rejects where there is none. */
export function ask<Type extends PageMessage['type']>(
  tab: number,
  message: Extract<PageMessage, { type: Type }>,
): Promise<PageAnswer<Type>> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

/** One handler for each message to a page. */
export type PageHandlers = {
  readonly [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
  ) => PageAnswer<Type> | Promise<PageAnswer<Type>>;
};

/**
 * Answers what the extension's own pages ask; everything else is ignored. By callback, because Chromium knows
 * no promises here (the polyfill does not come into pages); what fails is answered with nothing.
 */
export function answer(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    send: (reply?: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isHandled(message, handlers)) return undefined;
    Promise.try(handle, message, handlers).catch(logged('answer')).then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => isAlive() && browser.runtime.onMessage.removeListener(listener),
  );
}

/** Own pages of the same build ask: the type alone is looked at. */
const isHandled = (message: unknown, handlers: PageHandlers): message is PageMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  Object.hasOwn(handlers, message.type);

function handle(message: PageMessage, handlers: PageHandlers): unknown {
  const handler: (message: never) => unknown = handlers[message.type];
  return handler(message as never);
}

/** Tells the background how many mentions a page shows, for the badge of its tab. */
export const tellCount = (count: number): void => tellExtension({ type: 'count', count });

/** Opens the dossier page, at a claim where one is given. */
export const openDossier = (dossier: string, claim?: string): void =>
  tellExtension({ type: 'open-dossier', dossier, ...(claim !== undefined && { claim }) });

/** Nobody may be listening: the extension can be gone. */
function tellExtension(message: ExtensionMessage): void {
  void Promise.resolve(isAlive() && askBackground(message)).catch(logged('message'));
}

/** In ms; a background that was being ended has ended by then, and the next message wakes it. */
const againMs = 200;

/** Firefox loses a message that comes while it ends the background: it is sent once more. */
export async function askBackground(message: ExtensionMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    log('message', error);
    await new Promise((passed) => setTimeout(passed, againMs));
    return browser.runtime.sendMessage(message);
  }
}
