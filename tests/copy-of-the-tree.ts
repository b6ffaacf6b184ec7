import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/root.ts';

/**
 * A new folder with everything that git knows or would add, so that a change not yet committed is tried
 * too. The caller removes it.
 */
export function copyOfTheTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'gloss-tree-'));
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', list, { cwd: root, encoding: 'utf8' });
  for (const file of stdout.split('\0').filter((file) => file && existsSync(root + file)))
    cpSync(root + file, join(copy, file));
  for (const made of ['node_modules', '.wxt']) symlinkSync(root + made, join(copy, made), 'dir');
  return copy;
}
