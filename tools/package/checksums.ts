import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below the folders, in the form that `sha256sum --check` reads in `root`. */
export function checksumsOf(root: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*`, { cwd: root }));
  return files
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => `${sha256OfFile(join(root, file))}  ${file.replaceAll('\\', '/')}\n`)
    .sort()
    .join('');
}

const sha256OfFile = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
