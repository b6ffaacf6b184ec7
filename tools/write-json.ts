import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Writes JSON as the formatter leaves it, so that the difference shows only what changed. `file` is
 * named from the root of the repository.
 */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
  execFileSync('npx', ['--no-install', 'biome', 'format', '--write', file], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}
