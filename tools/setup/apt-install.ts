import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a package of Debian's, as root on Debian; elsewhere it is left to the reader, who is told when it is missed. */
export function aptInstall(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${name} with apt-get, which takes a minute ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'],
  ])
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 2], env });
}
