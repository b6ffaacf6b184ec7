import { expect, it } from 'vitest';
import { numbersInText } from './numbers-in-text.ts';
import { wordTables } from './words/word-tables.ts';

it.each([
  ['en', 'a $1.8 billion contract', [1_800_000_000]],
  ['en', '45 million dollars, or $45m', [45_000_000]],
  ['en', 'about 15,000 terminals', [15_000]],
  ['en', 'fifteen thousand terminals', [15_000]],
  ['en', 'two men and a dog', []],
  ['en', 'in 2021', [2021]],
  ['de', 'ein Vertrag über 1,8 Milliarden Dollar', [1_800_000_000]],
  ['de', 'rund 15.000 Terminals', [15_000]],
  ['fr', '15\u202f000 terminaux', [15_000]],
  ['ru', 'контракт на 1,8 млрд долларов', [1_800_000_000]],
  ['zh', '18亿美元的合同', [1_800_000_000]],
])('%s: "%s" gives %j', (language, text, values) => {
  const table = wordTables.find((one) => one.language === language);
  expect(table && [...numbersInText(text, table)]).toEqual(values);
});
