import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { build, buildIn } from '../../tools/browser/build.ts';
import { checksumsOf } from '../../tools/package/checksums.ts';
import { hint } from '../../tools/package/compile-at-once.ts';
import { root } from '../../tools/root.ts';
import { copyOfTheTree } from '../copy-of-the-tree.ts';
import { browsers } from './session.ts';

/**
 * Most that every page pays, in bytes, as minified by the build. In Firefox what knows the names is in every
 * page, because it would have to come by way of a background that may be asleep (docs/performance.md).
 */
const mostPerPage = { chromium: 33_500, firefox: 121_500 };

test.each(browsers)('for %s every page pays for a script of a bounded size', (browser) => {
  const folder = build(browser);
  const { content_scripts } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const files: string[] = [...content_scripts[0].js, ...content_scripts[0].css];
  const size = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
  expect(size).toBeLessThanOrEqual(mostPerPage[browser]);
});

test('for Chromium what runs as a whole is compiled as a whole, and nothing else', () => {
  const folder = build('chromium');
  const isHinted = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').startsWith(hint);
  const hinted = globSync('**/*.js', { cwd: folder }).filter(isHinted);
  expect(hinted.toSorted()).toEqual(['content-script.js', 'mentions.js']);
});

test.each(browsers)('for %s nothing in the package runs text as code', (browser) => {
  const folder = build(browser);
  for (const file of globSync('**/*.js', { cwd: folder }))
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(/\beval\(|new Function\(/);
});

test.each(browsers)('for %s no package that is built in can ask a server', (browser) => {
  const folder = build(browser);
  for (const file of globSync('**/*.js', { cwd: folder }))
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
      /XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    );
});

test.each(browsers)('for %s nothing in the package sets markup from text', (browser) => {
  const folder = build(browser);
  for (const file of globSync('**/*.js', { cwd: folder }))
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(/\.innerHTML=(?!=)/);
});

test.each(browsers)('for %s the package carries the licences of what is in it', (browser) => {
  const licences = readFileSync(`${build(browser)}/licences.txt`, 'utf8');
  for (const name of ['preact', 'mark.js', 'webextension-polyfill'])
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  expect(licences).toContain('Permission is hereby granted');
});

test('the same sources in another folder make the same files', () => {
  const copy = copyOfTheTree();
  buildIn(copy, 'chromium');
  const folder = basename(build('chromium'));
  const again = checksumsOf(join(copy, '.output'), [folder]);
  rmSync(copy, { recursive: true });
  expect(again.split('\n').length).toBeGreaterThan(20);
  expect(again).toBe(checksumsOf(join(root, '.output'), [folder]));
});
