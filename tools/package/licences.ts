/** The licences of the packages whose code is in the extension, as a file in the extension. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { WxtViteConfig } from 'wxt';

type LicencePlugin = NonNullable<WxtViteConfig['plugins']>[number];

/** The folder of a package in a module's path: up to its name, scoped or not, after the last node_modules. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @returns a plugin that notes which packages end up in the bundles, and what writes their licences */
export function licences() {
  const folders = new Set<string>();
  const plugin = (): LicencePlugin => ({
    name: 'licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') for (const id of part.moduleIds) note(id);
    },
  });
  function note(id: string): void {
    const [folder] = id.replaceAll('\\', '/').match(packageFolder) ?? [];
    if (folder) folders.add(folder.slice(folder.lastIndexOf('\0') + 1));
  }
  const write = (file: string): void =>
    writeFileSync(
      file,
      `${[...folders]
        .map(licenceOf)
        .sort()
        .join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
    );
  return { plugin, write };
}

/** @throws Error when a package comes without the text of its licence */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [file] = globSync(`${folder}/{LICEN[CS]E,licen[cs]e}*`);
  if (!file) throw new Error(`${name} ${version} (${license}) has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}`;
}
