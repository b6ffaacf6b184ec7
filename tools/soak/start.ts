/** Starts the reader's browser with a copy of the extension, of which a newer version can take the place. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../browser/build.ts';
import type { BrowserName } from '../browser/find.ts';
import { firstTab, installIn, type Launched, startBrowser } from '../browser/launch.ts';
import { letIn } from './browser-page.ts';

export interface Home {
  readonly name: BrowserName;
  /** Folders of the profile and of the copy. */
  readonly profile: string;
  readonly extension: string;
}

const preferences = {
  // Firefox would clear the storage of an extension that is loaded for one session only.
  'extensions.webextensions.keepStorageOnUninstall': true,
  // In ms without work; else the background would end after thirty seconds.
  'extensions.background.idle.timeout': 3000,
};

/** Makes copy and profile. @returns the extension's id and origin in the browser */
export async function makeHome(home: Home): Promise<Pick<Launched, 'id' | 'origin'>> {
  cpSync(build(home.name), home.extension, { recursive: true });
  changeManifest(home, withSessions);
  const { browser, close } = await startHome(home);
  const { id, origin } = await installIn(home.name, await firstTab(browser), home.extension);
  await close();
  return { id, origin };
}

type Manifest = Record<string, unknown>;

/** Only with this permission can a script open a closed tab again, as Ctrl+Shift+T does. */
const withSessions = (was: Manifest): Manifest => ({
  ...was,
  permissions: [...(was.permissions as string[]), 'sessions'],
});

const startHome = ({ name, profile }: Home) =>
  startBrowser(name, { headless: true, profile, isTrusting: true, preferences });

/** Starts the browser again on its profile. */
export async function startAgain(
  home: Home,
  { id, origin }: Pick<Launched, 'id' | 'origin'>,
): Promise<Launched> {
  const { browser, close } = await startHome(home);
  const page = await firstTab(browser);
  await installers[home.name](home, page, id);
  return { browser, page, id, origin, isWelcomed: false, close };
}

type Install = (home: Home, page: Page, id: string) => Promise<unknown>;

/** Install Gloss at every start of the browser: Chromium, too, forgets the granted permissions when it is killed. */
const installers: Record<BrowserName, Install> = {
  /**
   * Nobody can press the button of the dialog: the copy asks for the host of the followed dossier at its
   * installation, and the manifest that is given away takes the place of that one.
   */
  async chromium(home, page, id) {
    const hosts = { host_permissions: ['https://localhost/*'] };
    const before = changeManifest(home, (was) => ({ ...was, ...hosts }));
    await page.browser().installExtension(home.extension);
    await letIn('chromium', page, id);
    changeManifest(home, () => before);
    await page.browser().installExtension(home.extension);
  },
  async firefox(home, page, id) {
    await letIn('firefox', page, id);
    await page.browser().installExtension(home.extension);
  },
};

/** Raises the version in the extension's folder. */
export function makeNewer(home: Home): void {
  changeManifest(home, (was) => {
    const [major, minor, patch] = String(was.version).split('.').map(Number);
    return { ...was, version: `${major}.${minor}.${(patch ?? 0) + 1}` };
  });
}

/** @returns the manifest before */
function changeManifest({ extension }: Home, change: (was: Manifest) => Manifest): Manifest {
  const file = join(extension, 'manifest.json');
  const was: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(change(was)));
  return was;
}
