/** What the stores are given: an archive for each, the sources that Mozilla rebuilds from, checksums. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { zip } from './zip.ts';

export interface Archive {
  readonly name: string;
  readonly data: Buffer;
}

/** Microsoft's store takes the archive for Chrome as it is. */
export const archiveNames = (version: string) =>
  ({
    chromium: `gloss-${version}-chrome-edge.zip`,
    firefox: `gloss-${version}-firefox.zip`,
    sources: `gloss-${version}-sources.zip`,
  }) as const;

/** Every file below a folder. */
export function folderArchive(name: string, folder: string): Archive {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return { name, data: zip(entriesOf(folder, files)) };
}

/** Every file that git knows. @throws Error outside a git repository */
export function sourceArchive(name: string): Archive {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new Error('The sources are what git lists, and git does not answer here.');
  return { name, data: zip(entriesOf(root, stdout.split('\0').filter(Boolean))) };
}

const entriesOf = (folder: string, files: readonly string[]) =>
  files.map((file) => ({
    name: file.replaceAll('\\', '/'),
    data: readFileSync(join(folder, file)),
  }));

/** In the form that `sha256sum --check` reads. */
export const checksums = (archives: readonly Archive[]): string =>
  archives
    .map(({ name, data }) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`)
    .join('');
