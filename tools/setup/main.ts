/** Installs what is named, where it is missing: `chromium`, `firefox`, `frameworks`; without words all of it. */
import { type BrowserName, browserPath } from '../browser/find.ts';
import { aptInstall } from './apt-install.ts';
import { installFrameworks } from './install-frameworks.ts';

const steps: Record<string, () => void> = {
  chromium: () => ensureBrowser('chromium', 'chromium'),
  firefox: () => ensureBrowser('firefox', 'firefox-esr'),
  frameworks: installFrameworks,
};

function ensureBrowser(name: BrowserName, debianPackage: string): void {
  if (!browserPath(name)) aptInstall(debianPackage);
}

const named = process.argv.slice(2);
for (const name of named.length ? named : Object.keys(steps)) steps[name]?.();
