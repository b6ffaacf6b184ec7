/** A real browser with the built extension in it, driven by Puppeteer: Chromium by CDP, Firefox by BiDi. */
import type { Browser, Page, Target } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';
import { type Started, start } from './start.ts';
import { startChromium } from './start-chromium.ts';

export interface Launched {
  readonly browser: Browser;
  /** The one tab that pages are opened in. */
  readonly page: Page;
  /** Where the extension's own pages are: `chrome-extension://<id>`. */
  readonly origin: string;
  /** Whether Gloss opened its first-run page, which was closed again. */
  readonly isWelcomed: boolean;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The folder of a profile that outlives the browser; else there is a new one, which is removed. */
  readonly profile?: string;
  /** The port on this machine of a proxy that everything goes through, what is on this machine included. */
  readonly proxy?: number;
  /** Whether any certificate is good enough, also one that a server gave itself. */
  readonly isTrusting?: boolean;
  /** Of Firefox, as in its `about:config`. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** The size of the window's content, in CSS pixels. */
export const viewport = { width: 1280, height: 900 } as const;

export const canShow = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium({
  extension,
  headless,
  profile,
  proxy,
  isTrusting,
}: LaunchOptions): Promise<Launched> {
  const started = await startChromium({
    headless,
    enableExtensions: true,
    args: [
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      // Puppeteer's own switch reaches pages only, and the background asks too.
      ...(isTrusting ? ['--ignore-certificate-errors'] : []),
    ],
    defaultViewport: headless ? viewport : null,
    // A reader at the window need not be told on every page that the browser was started by a program.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    ...(profile && { userDataDir: profile }),
  });
  const id = await started.browser.installExtension(extension);
  return withPage(started, `chrome-extension://${id}`, headless);
}

/** Firefox gives every installation an address of its own; this one is fixed, so that it is known. */
const address = '6b1f7a52-0c5e-4f39-9f0c-7a3c1d2e4b5f';
const id = 'gloss@gloss.example';

async function launchFirefox({
  extension,
  headless,
  profile,
  proxy,
  isTrusting = false,
  preferences,
}: LaunchOptions): Promise<Launched> {
  const started = await start({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: isTrusting,
    // Without it Firefox refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
      ...(proxy && proxied(proxy)),
      ...preferences,
    },
    ...(profile && { userDataDir: profile }),
  });
  await started.browser.installExtension(extension);
  return withPage(started, `moz-extension://${address}`, headless);
}

const proxied = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

async function withPage(
  { browser, close }: Started,
  origin: string,
  headless: boolean,
): Promise<Launched> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const isWelcomed = await closeWelcome(browser, page);
  // Firefox gives the default viewport to new tabs only.
  if (headless) await page.setViewport(viewport);
  return { browser, page, origin, isWelcomed, close };
}

/** Every launch is an installation, after which Gloss opens a page once. Firefox does not tell its address. */
async function closeWelcome(browser: Browser, ours: Page): Promise<boolean> {
  const isOther = (target: Target): boolean => target.type() === 'page' && target !== ours.target();
  const target = await browser.waitForTarget(isOther, { timeout: 10_000 }).catch(() => undefined);
  const welcome = await target?.page();
  // Closed while it is loading, it may leave Chromium without the extension's messages for good.
  await welcome?.waitForSelector('main', { timeout: 10_000 }).catch(() => {});
  await welcome?.close();
  await ours.bringToFront();
  return target !== undefined;
}
