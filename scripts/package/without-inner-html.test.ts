import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutAssignment } from './without-inner-html.ts';

test('The Preact that is installed loses its one assignment, and nothing else.', () => {
  const before = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
  const after = withoutAssignment(before);
  expect(before.match(/\.innerHTML=(?!=)/g)).toHaveLength(1);
  expect(after).not.toMatch(/\.innerHTML=(?!=)/);
  expect(before.length - after.length).toBe('t.innerHTML=h.__html'.length - 'void 0'.length);
});

test('A Preact that does it otherwise stops the build.', () => {
  expect(() => withoutAssignment('dom.innerHTML = newHtml.__html')).toThrow('not known here');
});
