import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** The table of docs/architecture.md: what each folder may import besides itself. */
const mayKnow: Record<string, readonly string[]> = {
  core: [],
  content: ['core', 'extension', 'components'],
  components: ['core', 'public'],
  extension: ['core', 'data', 'public', 'components', 'content'],
  entrypoints: ['components', 'content', 'core', 'data', 'extension'],
};

const sources = globSync(`{${Object.keys(mayKnow)}}/**/*.{ts,tsx}`).filter(
  (file) => !/\.(test|fixture)\./.test(file),
);

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\b(?:[^;'"]*?\bfrom)? ?'([^']+)'/gm)].map(
    ([, path]) => path as string,
  );

describe('imports', () => {
  test('go one way only', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => normalize(join(dirname(file), path)))
        .flatMap((target) => forbidden(file, target)),
    );
    expect(wrong).toEqual([]);
  });

  test('carry their endings, so that Node runs them as they are', () => {
    const bare = sources.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.') && !/\.(tsx?|json|css(\?inline)?)$/.test(path))
        .map((path) => `${file} imports ${path} without an ending`),
    );
    expect(bare).toEqual([]);
  });

  test('of packages stay where they belong', () => {
    const homes: Record<string, RegExp> = {
      preact: /^(components|entrypoints|content\/card|extension\/tabs)\//,
      // A page's script must never carry it: 350 kB.
      compromise: /^core\/extraction\/read-text\.ts$/,
      '@mozilla/readability': /^extension\/drafts\//,
      'mark.js': /^(content\/mentions\/paint-marks\.ts|components\/|entrypoints\/)/,
      'wxt/browser': /^(extension|content|entrypoints)\//,
    };
    const strays = sources.flatMap((file) =>
      importsOf(file).flatMap((path) => {
        const home = Object.entries(homes).find(
          ([name]) => path === name || path.startsWith(`${name}/`),
        )?.[1];
        return home && !home.test(file) ? [`${file} imports ${path}`] : [];
      }),
    );
    expect(strays).toEqual([]);
  });
});

function forbidden(file: string, target: string): string[] {
  const [from = '', to = ''] = [file.split('/')[0], target.split('/')[0]];
  if (from === to || mayKnow[from]?.includes(to)) return [];
  const known = mayKnow[from]?.join(', ') || 'nothing else';
  return [`${file} imports ${target}: ${from} may know only ${known}`];
}

test('the source reaches no network and runs no text as code', () => {
  const dangerous =
    /\b(fetch|eval|importScripts)\(|new Function\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\.innerHTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/;
  const found = sources.filter((file) => dangerous.test(withoutComments(read(file))));
  // A dossier that the reader follows: the one request that Gloss ever makes.
  expect(found).toEqual(['extension/dossiers/fetch-dossier.ts']);
});

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

describe('package.json', () => {
  test('has a script for every file that a script names', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = Object.values(scripts)
      .flatMap((script) => script.match(/\b[\w/-]+\.(?:ts|mjs)\b/g) ?? [])
      .filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });

  test('asks for nothing that docs/dependencies.md does not justify', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const justified = read('docs/dependencies.md');
    const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !justified.includes(`\`${name}\``),
    );
    expect(silent).toEqual([]);
  });
});

test('the lock file names the packages of every platform, so that npm ci takes it anywhere', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(absent).toEqual([]);
});
