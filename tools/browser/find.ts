/** Finds the browsers of this machine, or installs them where that is ours to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Overrides everything. */
  readonly variable: string;
  readonly debian: string;
  readonly paths: readonly string[];
}

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const inPrograms = (path: string): string[] =>
  programs.flatMap((folder) => (folder ? `${folder}\\${path}` : []));

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'GLOSS_CHROMIUM',
    debian: 'chromium',
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
    debian: 'firefox-esr',
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
  const { variable, debian, paths } = known[name];
  const chosen = process.env[variable];
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) throw new Error(`${variable} names ${chosen}, which does not exist.`);
  const found = paths.find(existsSync);
  if (found) return found;
  if (canApt() && aptInstall(debian)) return findBrowser(name);
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} was found: install one, or set ${variable} to its path.`,
  );
}

const canApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(name: string): boolean {
  console.error(`Installing ${name} with apt-get, which takes a minute ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]): boolean =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  return (
    run('update', '-qq') &&
    run('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core')
  );
}
