import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

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
