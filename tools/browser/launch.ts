/** A real browser with the built extension in it, driven by Puppeteer: Chromium by CDP, Firefox by BiDi. */
import type { Browser, Page, Target } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';
import { type Started, start } from './start.ts';
import { startChromium } from './start-chromium.ts';

export interface InstalledExtension {
  readonly browser: Browser;
  /** The one tab that pages are opened in. */
  readonly page: Page;
  /** The name by which the browser knows the extension. */
  readonly id: string;
  /** The address of the extension's own pages: `chrome-extension://<id>`. */
  readonly origin: string;
  /** Gloss opened its first-run page, which was closed again. */
  readonly isWelcomed: boolean;
}

export interface Launched extends InstalledExtension {
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly headless: boolean;
  /** The folder of a profile that outlives the browser; by default a new one, which is removed. */
  readonly profile?: string;
  /** The port on this machine of a proxy for everything, what is on this machine included. */
  readonly proxy?: number;
  /** Accept any certificate, also one that a server gave itself. */
  readonly isTrusting?: boolean;
  /** Of Firefox, as in its `about:config`. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** The size of the window's content, in CSS pixels. */
const windowSize = { width: 1280, height: 900 } as const;

export const canShow = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Starts a browser and installs the built extension from a folder. */
export async function launch(
  name: BrowserName,
  { extension, ...options }: BrowserOptions & { readonly extension: string },
): Promise<Launched> {
  const { browser, close } = await startBrowser(name, options);
  const page = await firstTab(browser);
  return { ...(await installIn(name, page, extension)), close };
}

/** The tab that a browser starts with. */
export async function firstTab(browser: Browser): Promise<Page> {
  const [first] = await browser.pages();
  return first ?? browser.newPage();
}

/** Starts a browser in which extensions can be installed. */
export function startBrowser(name: BrowserName, options: BrowserOptions): Promise<Started> {
  return name === 'firefox' ? startFirefox(options) : startExtensibleChromium(options);
}

function startExtensibleChromium({
  headless,
  profile,
  proxy,
  isTrusting,
}: BrowserOptions): Promise<Started> {
  return startChromium({
    headless,
    enableExtensions: true,
    args: [
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      // Puppeteer's own switch reaches pages only, and the background asks too.
      ...(isTrusting ? ['--ignore-certificate-errors'] : []),
    ],
    defaultViewport: headless ? windowSize : null,
    // A reader at the window need not be told on every page that the browser was started by a program.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    ...(profile && { userDataDir: profile }),
  });
}

/** Firefox gives every installation an address of its own; this one is fixed, so that it is known. */
const firefoxAddress = '6b1f7a52-0c5e-4f39-9f0c-7a3c1d2e4b5f';

/** As the manifest for Firefox has it. */
const firefoxId = 'gloss@gloss.example';

async function startFirefox({
  headless,
  profile,
  proxy,
  isTrusting = false,
  preferences,
}: BrowserOptions): Promise<Started> {
  const started = await start({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? windowSize : null,
    acceptInsecureCerts: isTrusting,
    // Without it Firefox refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxAddress }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(proxy && proxied(proxy)),
      ...preferences,
    },
    ...(profile && { userDataDir: profile }),
  });
  // Firefox gives the default viewport to new tabs only.
  if (headless)
    for (const page of await started.browser.pages()) await page.setViewport(windowSize);
  return started;
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

/** Installs the built extension into a browser without it, and gives it the tab that pages are opened in. */
export async function installIn(
  name: BrowserName,
  page: Page,
  extension: string,
): Promise<InstalledExtension> {
  const browser = page.browser();
  const others = new Set(browser.targets());
  const id = await browser.installExtension(extension);
  const origin =
    name === 'firefox' ? `moz-extension://${firefoxAddress}` : `chrome-extension://${id}`;
  const isWelcomed = await closeWelcome(browser, others);
  await page.bringToFront();
  return { browser, page, id, origin, isWelcomed };
}

/** After an installation Gloss opens a page once. Firefox does not tell its address. */
async function closeWelcome(browser: Browser, others: ReadonlySet<Target>): Promise<boolean> {
  const isNew = (target: Target): boolean => target.type() === 'page' && !others.has(target);
  const target = await browser.waitForTarget(isNew, { timeout: 10_000 }).catch(() => undefined);
  const welcome = await target?.page();
  // Closed while it is loading, it may leave Chromium without the extension's messages for good.
  await welcome?.waitForSelector('main', { timeout: 10_000 }).catch(() => {});
  await welcome?.close();
  return target !== undefined;
}
