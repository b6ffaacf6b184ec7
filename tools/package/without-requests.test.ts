import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeRequests } from './without-requests.ts';

test.each(['papaparse.js', 'papaparse.min.js'])(
  'The %s that is installed loses its requests and its workers of text.',
  (file) => {
    const before = readFileSync(`node_modules/papaparse/${file}`, 'utf8');
    const dangerous = /new XMLHttpRequest|createObjectURL\(/;
    expect(before).toMatch(dangerous);
    expect(removeRequests(before)).not.toMatch(dangerous);
  },
);

test('A Papa Parse that does it otherwise stops the build.', () => {
  expect(() => removeRequests('fetch(url)')).toThrow('not known');
});
