/** `node tools/sharing/main.ts`: writes the part of BLAKE2b that is faster written out. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { blake2bRoundsSource } from './blake2b-rounds.ts';

const file = 'core/sharing/blake2b-rounds.ts';
writeFileSync(join(root, file), blake2bRoundsSource());
execFileSync('npx', ['--no-install', 'biome', 'format', '--write', file], { cwd: root });
