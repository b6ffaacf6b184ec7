import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const locales = readdirSync('public/_locales');
const documents = globSync(['*.md', '{.github,docs}/**/*.md']);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('names only commands that exist', () => {
    const commands = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      ([, run, own]) => (run ?? own) as string,
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that exist', () => {
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)]
      .map(([, path]) => path as string)
      .filter((path) => !/^(\.output|@)/.test(path));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('links only to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) =>
      join(dirname(file), path as string),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('no picture in the docs is empty', () => {
  for (const picture of globSync('docs/**/*.png'))
    expect(statSync(picture).size).toBeGreaterThan(1000);
});

describe('the texts for the stores', () => {
  test('are there in every language of the interface, and in no other', () => {
    expect(readdirSync('docs/store/texts').sort()).toEqual(
      locales.map((name) => `${name}.txt`).sort(),
    );
  });

  test.each(locales)('in %s have the parts of the English text, and fit', (locale) => {
    const text = read(`docs/store/texts/${locale}.txt`);
    const shape = (of: string): string[] => [
      ...of.split('\n').map((line) => (line.startsWith('•') ? '•' : line ? 'text' : '')),
    ];
    expect(shape(text)).toEqual(shape(read('docs/store/texts/en.txt')));
    // The limit of the Chrome Web Store.
    expect(text.length).toBeLessThanOrEqual(16_000);
  });

  test('come with five pictures of the size that stores ask for', () => {
    const sizes = globSync('docs/store/pictures/*.png').map((file) => {
      const png = readFileSync(file);
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    });
    expect(sizes).toEqual(Array(5).fill([1280, 800]));
  });
});

test('the minimum versions that the stores are told are those of the manifest', () => {
  const config = read('wxt.config.ts');
  const told = read('docs/store/justifications.md').replace(/\s+/g, ' ');
  const [, chrome] = config.match(/minimum_chrome_version: '(\d+)'/) ?? [];
  const [firefox, android] = [...config.matchAll(/strict_min_version: '(\d+)/g)].map(([, n]) => n);
  expect(told).toContain(`Chrome and Edge ${chrome}:`);
  expect(told).toContain(`Firefox ${firefox}:`);
  expect(told).toContain(`Firefox for Android ${android}:`);
});
