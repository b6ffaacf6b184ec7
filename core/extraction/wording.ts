/** Finds the words of a sentence that are shown unchanged: quotations, reporting words, hedges. */
import type { Cue } from './cue.ts';
import type { Language } from './language.ts';
import type { PhraseList } from './phrase-list.ts';
import type { Excerpt } from './proposal.ts';
import type { Sentence, Token } from './sentence.ts';

export const quotationsIn = (sentence: Sentence): Excerpt[] =>
  sentence.quotations.map(({ start, end }) =>
    excerpt(sentence, Math.max(start, sentence.start), Math.min(end, sentence.end)),
  );

/** The first words that report; a colon or dash counts as none. */
export function cueIn(sentence: Sentence, cues: readonly Cue[]): Excerpt | undefined {
  const cue = cues.find(({ form }) => form !== 'colon' && form !== 'dash');
  return cue && tokensBetween(sentence, cue.from, cue.to);
}

/** The first of the given phrases that stands outside of quotations. */
export function hedgeIn(sentence: Sentence, hedges: PhraseList): Excerpt | undefined {
  const found = hedges.findIn(sentence.tokens);
  return found && tokensBetween(sentence, found.from, found.to);
}

/** True if the statement itself denies something. */
export function deniesInWords({ tokens, text }: Sentence, { file, isHan }: Language): boolean {
  const plain = isHan ? text : ` ${tokens.map(({ low }) => low).join(' ')} `;
  return (file.denials ?? []).some((phrase) => plain.includes(isHan ? phrase : ` ${phrase} `));
}

/** Shortest quoted clause, in words. */
const shortestClause = 4;

/** `direct` if a whole clause is quoted, not only some words. */
export function speechOf({ tokens }: Sentence): 'direct' | 'reported' {
  const words = tokens.filter(({ isWord }) => isWord);
  const quoted = words.filter(({ isQuoted }) => isQuoted).length;
  return quoted >= shortestClause || (quoted > 0 && quoted === words.length)
    ? 'direct'
    : 'reported';
}

function tokensBetween(sentence: Sentence, from: number, to: number): Excerpt | undefined {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]] as (Token | undefined)[];
  return first && last && excerpt(sentence, first.start, last.end);
}

const excerpt = ({ text, start: offset }: Sentence, start: number, end: number): Excerpt => ({
  text: text.slice(start - offset, end - offset),
  start,
  end,
});
