/**
 * `npm run setup [WHAT...]`: sets up what the other scripts need, on a bare machine with Node 20 and npm: the
 * dependencies, among them the Node that the tools want, then what is named (tools/setup/main.ts).
 * Plain JavaScript without dependencies, for that reason.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.gloss-stamp`;
const isWindows = process.platform === 'win32';
const node = `${root}node_modules/node/bin/node${isWindows ? '.exe' : ''}`;

/** Installs the dependencies unless they are those of the lock file; what npm says goes to stderr. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node)) return;
  console.error('Installing the dependencies ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (status !== 0) fail('npm ci failed: its message is above. Is the npm registry reachable?');
  if (!existsSync(node)) fail('npm ci left no Node 24: is it told to ignore install scripts?');
  writeFileSync(stamp, wanted);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

install();
const words = [`${root}tools/setup/main.ts`, ...process.argv.slice(2)];
process.exit(spawnSync(node, words, { stdio: ['ignore', 2, 2] }).status ?? 1);
