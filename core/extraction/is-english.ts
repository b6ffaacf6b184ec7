const everyday = new Set(
  'the of and to in a that is was for on with as it he said by at from are has have his be not this but they an who will its which'.split(
    ' ',
  ),
);

/** Whether the words that no English text does without are there, at least every eighth word. */
export function isEnglish(paragraphs: readonly string[]): boolean {
  const words =
    paragraphs
      .join(' ')
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => everyday.has(word)).length > words.length / 8;
}
