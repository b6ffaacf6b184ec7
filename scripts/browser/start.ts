import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

export interface Started {
  readonly browser: Browser;
  /** Resolves when the browser has ended and its profile is gone, however often it is asked. */
  close(): Promise<void>;
}

/** How long a browser may take to come up, in ms: a slow disk has 500 MB of it to read. */
const patience = 180_000;

/** The exit code of a program that Ctrl-C ended. */
const interrupted = 130;

/**
 * Starts a browser that Ctrl-C closes like its reader would. Puppeteer would kill it, and leave its
 * profile and its crash handler behind.
 */
export async function start(options: LaunchOptions): Promise<Started> {
  const starting = puppeteer.launch({ timeout: patience, ...options, handleSIGINT: false });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= starting.then((browser) => browser.close()).catch(() => {});
    return closing;
  };
  // Not `once`: the terminal's signal also comes by way of npm, and must not end us before the browser has ended.
  process.on('SIGINT', () => void close().then(() => process.exit(interrupted)));
  return { browser: await starting, close };
}
