import type { Dossier } from '../schema.ts';
import type { Problem } from './problem.ts';
import { textsOf } from './texts.ts';

/** The shortest run of the article's words that counts as copied. */
const runLength = 7;

/** Texts that share a run of seven or more words with the article, proper names included. */
export function checkCopied(dossier: Dossier, article: string): Problem[] {
  const runs = new Set(runsOf(wordsOf(article)));
  return textsOf(dossier).flatMap(({ path, text }): Problem[] => {
    const copied = runsOf(wordsOf(text)).find((run) => runs.has(run));
    if (!copied) return [];
    const sentence = `“${copied}” is in the article word for word: say it in your own words`;
    return [{ rule: 'copied', path, sentence }];
  });
}

/** Letters and digits only, so that a hyphen, a dot or a possessive never hides a run. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, i) => words.slice(i, i + runLength).join(' '));
}
