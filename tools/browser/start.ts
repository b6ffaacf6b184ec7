import { constants } from 'node:os';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

export interface Started {
  readonly browser: Browser;
  /** Resolves when the browser has ended and its profile is gone, however often it is asked. */
  close(): Promise<void>;
}

/** Time that a browser may take to come up, in ms: a slow disk has 500 MB of it to read. */
const startTimeoutMs = 180_000;

/** Ctrl-C, being told to end, and a terminal that is closed. */
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts a browser that is closed like its reader would when the program is to end. Puppeteer would
 * kill it, and leave its profile and its crash handler behind.
 */
export async function start(options: LaunchOptions): Promise<Started> {
  const starting = puppeteer.launch({
    timeout: startTimeoutMs,
    ...options,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= starting
      .then((browser) => browser.close())
      .catch(() => {})
      .finally(() => {
        for (const [signal, end] of ends) process.off(signal, end);
      });
    return closing;
  };
  // Not `once`: the terminal's signal also comes by way of npm, and must not end us before the browser has ended.
  const ends = endSignals.map((signal) => {
    const end = () => void close().then(() => process.exit(128 + constants.signals[signal]));
    return [signal, end] as const;
  });
  for (const [signal, end] of ends) process.on(signal, end);
  return { browser: await starting, close };
}
