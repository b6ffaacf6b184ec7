import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

const sources = globSync('{core,content,components,extension,entrypoints}/**/*.{ts,tsx}').filter(
  (file) => !/\.(test|fixture)\./.test(file),
);

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
