/** `npm run release`: packages, and checks that what lies there is one version and may be given to the stores. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtFolder } from '../browser/build.ts';
import { root } from '../root.ts';
import { checkVersions } from './check-versions.ts';

/** As Mozilla's linter writes it. */
interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Not a dependency: 67 MB for everybody who installs, for what is done at a release only. */
const linter = 'web-ext@10.7.0';

const readRootFile = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const { version } = JSON.parse(readRootFile('package.json'));

const problems = [...packageAll(), ...versions(), ...lint()];
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} to mend.` : `Gloss ${version} is ready.`);
process.exitCode = problems.length ? 1 : 0;

function packageAll(): string[] {
  const { status } = spawnSync(process.execPath, [`${root}tools/package/main.ts`], {
    stdio: 'inherit',
  });
  return status === 0 ? [] : ['npm run package failed: its words are above.'];
}

function versions(): string[] {
  const manifests = (['chromium', 'firefox'] as const).map((browser) => {
    const manifest = readFileSync(`${builtFolder(browser)}/manifest.json`, 'utf8');
    return { browser, version: JSON.parse(manifest).version };
  });
  return checkVersions(version, readRootFile('CHANGELOG.md'), manifests);
}

function lint(): string[] {
  const { stdout, error } = spawnSync(
    'npx',
    ['--yes', linter, 'lint', '--output=json', `--source-dir=${builtFolder('firefox')}`],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 },
  );
  const json = stdout?.slice(stdout.indexOf('{'));
  if (error || !json) return [`${linter} did not run. Is the npm registry reachable?`];
  const { errors, warnings, notices } = JSON.parse(json) as Record<string, Message[]>;
  return [errors, warnings, notices].flatMap((messages = []) =>
    messages.map(({ code, message, file }) => `web-ext: ${code} ${file ?? ''}: ${message}`),
  );
}
