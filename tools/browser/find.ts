/** Finds the browsers of this machine. */
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

interface KnownBrowser {
  /** Overrides everything. */
  readonly variable: string;
  readonly paths: readonly string[];
}

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const inPrograms = (path: string): string[] =>
  programs.flatMap((folder) => (folder ? `${folder}\\${path}` : []));

const knownBrowsers: Record<BrowserName, KnownBrowser> = {
  chromium: {
    variable: 'GLOSS_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      // Chrome itself no longer loads unpacked extensions from the command line; the pipe still can.
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/usr/bin/microsoft-edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms('Google\\Chrome\\Application\\chrome.exe'),
      ...inPrograms('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  firefox: {
    variable: 'GLOSS_FIREFOX',
    paths: [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inPrograms('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/**
 * The path of a browser's program.
 * @throws Error with a sentence that says what to install
 */
export function findBrowser(name: BrowserName): string {
  const found = browserPath(name);
  if (found) return found;
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} was found: install one, or set ${knownBrowsers[name].variable} to its path. On Debian, as root, "npm run setup ${name}" installs it.`,
  );
}

/** @throws Error when the variable names a file that is not there */
export function browserPath(name: BrowserName): string | undefined {
  const { variable, paths } = knownBrowsers[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen))
    throw new Error(`${variable} names ${chosen}, which does not exist.`);
  return chosen || paths.find(existsSync);
}
