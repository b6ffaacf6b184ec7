/**
 * Sets up what the other scripts need, on a bare machine with Node 20 and npm: the dependencies, and
 * among them the Node that the tools want. Plain JavaScript without dependencies, for that reason.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.gloss-stamp`;
const windows = process.platform === 'win32';
const tools = `${root}node_modules/.bin`;
const node = `${root}node_modules/node/bin/node${windows ? '.exe' : ''}`;

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
    shell: windows,
  });
  if (status !== 0) fail('npm ci failed: its message is above. Is the npm registry reachable?');
  if (!existsSync(node)) fail('npm ci left no Node 24: is it told to ignore install scripts?');
  writeFileSync(stamp, wanted);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs one of our TypeScript files with the right Node, and ends as it ends. */
export function run(script) {
  install();
  const separator = windows ? ';' : ':';
  const child = spawn(node, [`${root}tools/${script}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${tools}${separator}${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}
