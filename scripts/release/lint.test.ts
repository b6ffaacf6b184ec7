import { expect, test } from 'vitest';
import { unexpected } from './lint.ts';

const part = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe call to import for argument 0',
  file: 'content-script.js',
};

test('The import of the parts on demand is expected, once.', () => {
  expect(unexpected([part])).toEqual([]);
  expect(unexpected([part, part])).toHaveLength(1);
});

test.each([
  { ...part, message: 'Unsafe assignment to innerHTML' },
  { ...part, file: 'card.js' },
  { code: 'MANIFEST_FIELD_REQUIRED', message: 'name', file: 'manifest.json' },
])('$code in $file is not expected: $message', (message) => {
  expect(unexpected([message])).toHaveLength(1);
});
