import { expect, test } from 'vitest';
import { inQuotationMarks } from './in-quotation-marks.ts';

test.each([
  ['It sank.', '“It sank.”'],
  ['“It sank,” Berg said.', '“‘It sank,’ Berg said.”'],
  ['„Sie sank“, sagte Berg.', '“‚Sie sank‘, sagte Berg.”'],
  ['“It sank.”', '“It sank.”'],
  ['„Sie sank.“', '„Sie sank.“'],
  ['«Он утонул.»', '«Он утонул.»'],
  ['“It sank,” he said. “It did.”', '“‘It sank,’ he said. ‘It did.’”'],
])('%j is quoted as %j', (text, quoted) => {
  expect(inQuotationMarks(text).join('')).toBe(quoted);
});
