/** Splits a text into words, with their offsets. */

export interface StemToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /[\p{L}\p{M}]+|\d+/gu;

/** Cache of the last text: a sentence is read for its words, its stems and its numbers. */
let last: { readonly text: string; readonly tokens: readonly StemToken[] } | undefined;

/** The words of a text in small letters, and its numbers. `n't` is read as `not`. */
export function tokensOf(text: string): readonly StemToken[] {
  if (last?.text !== text) last = { text, tokens: readTokens(text) };
  return last.tokens;
}

function readTokens(text: string): StemToken[] {
  const tokens: StemToken[] = [];
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    const before = tokens.at(-1);
    if (found === 't' && before?.end === index - 1 && before.text.endsWith('n'))
      tokens.push({ text: 'not', start: before.start, end: index + 1 });
    else tokens.push({ text: found.toLowerCase(), start: index, end: index + found.length });
  }
  return tokens;
}
