import { type Problem, shownValue } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { textsOf } from './texts.ts';

/** The shortest run of the article's words that counts as copied. */
const runLength = 7;

/**
 * Texts that share a run of seven or more words with an article, proper names included. A claim whose
 * wording is `quoted` says itself that it is copied.
 */
export function checkCopied(dossier: Dossier, article: string): Problem[] {
  const runs = new Set(wordRunsOf(copiedWords(article)));
  return [...textsOf(dossier)].flatMap(({ path, text }): Problem[] => {
    const copied = wordRunsOf(copiedWords(text)).find((run) => runs.has(run));
    if (!copied || isQuotedClaim(dossier, path)) return [];
    return [{ rule: 'copied', path, values: { words: shownValue(copied) } }];
  });
}

const isQuotedClaim = ({ claims }: Dossier, [list, index]: readonly (string | number)[]): boolean =>
  list === 'claims' && claims[Number(index)]?.wording === 'quoted';

/** Letters and digits only, so that a hyphen, a dot or a possessive never hides a run. */
function copiedWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordRunsOf(words: string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, i) => words.slice(i, i + runLength).join(' '));
}
