/** A page of the browser itself, which may do and tell what no other page may. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';

/** Opens it, lets `use` work in it, and closes it. */
async function inBrowserPage<Result>(
  name: BrowserName,
  page: Page,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const own = await page.browser().newPage();
  const address = name === 'chromium' ? 'chrome://extensions' : 'about:addons';
  // Firefox does not tell Puppeteer when a page of its own has loaded.
  await own.goto(address, { timeout: 1000 }).catch(() => {});
  try {
    return await use(own);
  } finally {
    await own.close();
  }
}

/** In Chromium after, in Firefox before it is installed for a session: lets Gloss into private windows, and notes its errors. */
export const letIn = (name: BrowserName, page: Page, id: string): Promise<void> =>
  inBrowserPage(name, page, (own) =>
    name === 'chromium' ? own.evaluate(letInChromium, id) : own.evaluate(letInFirefox, id),
  );

/** Errors of the extension, in its background, its pages and its scripts in pages, since they were last asked for. */
export const takeErrors = (name: BrowserName, page: Page, id: string): Promise<string[]> =>
  inBrowserPage(name, page, (own) =>
    name === 'chromium' ? own.evaluate(errorsInChromium, id) : own.evaluate(errorsInFirefox),
  );

/** Processes of Firefox, after it has given back what it can. */
export const firefoxProcesses = (page: Page): Promise<FirefoxProcess[]> =>
  inBrowserPage('firefox', page, (own) => own.evaluate(readProcesses));

interface FirefoxProcess {
  readonly pid: number;
  readonly type: string;
  readonly addresses: readonly string[];
}

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly runtimeErrors: readonly { message: string; source: string; severity: string }[];
    }>;
    deleteExtensionErrors(which: object): Promise<void>;
  };
};

async function letInChromium(extensionId: string): Promise<void> {
  const { developerPrivate } = chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({
    extensionId,
    incognitoAccess: true,
    errorCollection: true,
  });
}

async function errorsInChromium(extensionId: string): Promise<string[]> {
  const { developerPrivate } = chrome;
  const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
  await developerPrivate.deleteExtensionErrors({ extensionId });
  return runtimeErrors
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ message, source }) => `${message} (${source})`);
}

interface ScriptError {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
}

interface ProtocolMessage {
  QueryInterface(kind: object): ScriptError;
}

declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: { add(id: string, what: object): Promise<void> };
  };
  requestProcInfo(): Promise<{
    readonly children: readonly {
      readonly pid: number;
      readonly type: string;
      readonly windows: readonly { documentURI?: { spec: string } }[];
    }[];
  }>;
};
declare const Services: {
  readonly console: { getMessageArray(): readonly ProtocolMessage[]; reset(): void };
};
declare const Ci: { readonly nsIScriptError: object; readonly nsIMemoryReporterManager: object };
declare const Cc: Readonly<
  Record<string, { getService(kind: object): { minimizeMemoryUsage(done: () => void): void } }>
>;

async function letInFirefox(id: string): Promise<void> {
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const permissions = ['internal:privateBrowsingAllowed'];
  await ChromeUtils.importESModule(address).ExtensionPermissions.add(id, {
    permissions,
    origins: [],
  });
}

function errorsInFirefox(): string[] {
  const warning = 1;
  const errors = Services.console.getMessageArray().flatMap((message) => {
    const { errorMessage = '', sourceName = '', flags = 0 } = asScriptError(message);
    const isOurs = sourceName.startsWith('moz-extension://') || errorMessage.includes('Gloss');
    // The browser's own note that a page was left while it was asked for something.
    const isLeft = /^Promise (resolved|rejected) (while|after) context/;
    const isError = isOurs && !(flags & warning) && !isLeft.test(errorMessage);
    return isError ? [`${errorMessage} (${sourceName})`] : [];
  });
  Services.console.reset();
  return errors;

  function asScriptError(message: ProtocolMessage): ScriptError {
    try {
      return message.QueryInterface(Ci.nsIScriptError);
    } catch {
      // It is of another kind.
      return {};
    }
  }
}

async function readProcesses(): Promise<FirefoxProcess[]> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(
    Ci.nsIMemoryReporterManager,
  );
  // One round leaves a good part of the garbage, and the other processes are not waited for.
  for (let round = 0; round < 3; round++)
    await new Promise<void>((done) => manager?.minimizeMemoryUsage(done));
  await new Promise((done) => setTimeout(done, 2000));
  const { children } = await ChromeUtils.requestProcInfo();
  return children.map(({ pid, type, windows }) => ({
    pid,
    type,
    addresses: windows.map(({ documentURI }) => documentURI?.spec ?? ''),
  }));
}
