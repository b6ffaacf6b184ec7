/** Installs what is named, where it is missing: `chromium`, `firefox`, `frameworks`, `minisign`; without words all of it. */
import { spawnSync } from 'node:child_process';
import { type BrowserName, browserPath } from '../browser/find.ts';
import { aptInstall } from './apt-install.ts';
import { installFrameworks } from './install-frameworks.ts';

const setupSteps: Record<string, () => void> = {
  chromium: () => ensureBrowser('chromium', 'chromium'),
  firefox: () => ensureBrowser('firefox', 'firefox-esr'),
  frameworks: installFrameworks,
  minisign: ensureMinisign,
};

function ensureBrowser(name: BrowserName, debianPackage: string): void {
  if (!browserPath(name)) aptInstall(debianPackage);
}

/** Signs and verifies beside ours, in `tools/dossier/minisign.test.ts`. */
function ensureMinisign(): void {
  if (spawnSync('minisign', ['-v']).status !== 0) aptInstall('minisign');
}

const namedSteps = process.argv.slice(2);
for (const name of namedSteps.length ? namedSteps : Object.keys(setupSteps)) setupSteps[name]?.();
