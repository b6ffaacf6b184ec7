/**
 * `npm run package`: leaves in `.output` what the stores are given: an archive for each browser (Microsoft's store
 * takes Chrome's), the committed sources that Mozilla rebuilds from, and the checksums of all built files.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../root.ts';
import { checksumsOf } from './checksums.ts';

const output = `${root}.output`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

runProgram('wxt', 'zip');
runProgram('wxt', 'zip', '-b', 'firefox');
runProgram(
  'git',
  'archive',
  '--format=zip',
  `--output=.output/gloss-${version}-sources.zip`,
  'HEAD',
);
writeFileSync(`${output}/SHA256SUMS`, checksumsOf(output, ['chrome-mv3', 'firefox-mv3']));

function runProgram(program: string, ...words: string[]): void {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(1);
}
