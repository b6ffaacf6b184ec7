import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutAssignments } from './without-inner-html.ts';

test.each([
  ['preact', 'preact/dist/preact.mjs', 1],
  ['readability', '@mozilla/readability/Readability.js', 2],
])('The %s that is installed loses its assignments.', (name, file, count) => {
  const before = readFileSync(`node_modules/${file}`, 'utf8');
  const assignment = /\.innerHTML ?=(?!=)/g;
  expect(before.match(assignment)).toHaveLength(count);
  expect(withoutAssignments(before, name)).not.toMatch(assignment);
});

test('Preact loses nothing else.', () => {
  const before = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
  const after = withoutAssignments(before, 'preact');
  expect(before.length - after.length).toBe('t.innerHTML=h.__html'.length - 'void 0'.length);
});

test.each(['preact', 'readability'])('A %s that does it otherwise stops the build.', (name) => {
  expect(() => withoutAssignments('dom.innerHTML = newHtml', name)).toThrow('not known here');
});
