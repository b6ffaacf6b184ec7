import { expect, test } from 'vitest';
import { plainText } from './characters.ts';
import { fold } from './fold.ts';

test.each([
  ['soft hyphen', 'Mu\u00adsk', 'Musk', [0, 1, 3, 4, 5]],
  ['zero width space', 'a\u200bb', 'ab', [0, 2, 3]],
  ['byte order mark', '\ufeffab', 'ab', [1, 2, 3]],
  ['direction marks', '\u202aab\u202c', 'ab', [1, 2, 4]],
  ['variation selector', 'a\ufe0fb', 'ab', [0, 2, 3]],
  ['accent apart', 'e\u0301a', 'éa', [0, 2, 3]],
  ['й apart', 'и\u0306', 'й', [0, 2]],
  ['ligature', 'ofﬁce', 'office', [0, 1, 2, 2, 3, 4, 5]],
  ['kana with a mark apart', 'フ\u309a', 'プ', [0, 2]],
  ['accent that joins nothing', 'x\u0301y', 'x\u0301y', [0, 1, 2, 3]],
  ['lone surrogate', '\ud83da\u00ad\udc00', '\ud83da\udc00', [0, 1, 3, 4]],
])('folds %s and keeps where each unit came from', (_, text, folded, offsets) => {
  const { text: found, offsets: kept } = fold(text);
  expect(found).toBe(folded);
  expect([...(kept ?? [])]).toEqual(offsets);
});

test('keeps no offsets when nothing changed', () => {
  const text = '“İİİ Alice” — Ｍusk’s 马斯克 😀';
  expect(fold(text)).toEqual({ text });
});

test('plain text has one kind of quotes, dashes, spaces and widths, and its case', () => {
  expect(plainText('“Ａ”\u00a0–\n ’Ｘ’ ‑ «б»')).toBe('"A" - \'X\' - "б"');
});
