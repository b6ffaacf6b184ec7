import { expect, test } from 'vitest';
import { kindOfChar, kindOfCharacter } from './characters.ts';

test('what is known of common units is what Unicode says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++)
    if (kindOfCharacter(unit) !== kindOfChar(unit, String.fromCharCode(unit)))
      wrong.push(unit.toString(16));
  expect(wrong).toEqual([]);
});
