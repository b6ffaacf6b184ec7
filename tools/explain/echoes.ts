/** The lines of `npm run explain -- --echo`: every sentence, its nearest claim, the score and the reason. */

import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Considered } from '../../core/relevance/consider-claims.ts';
import type { CueTerm } from '../../core/relevance/cue.ts';
import { type EchoStory, echoStory } from '../../core/relevance/echo-claims.ts';
import { considerAll, type Echo, findEchoes } from '../../core/relevance/find-echoes.ts';
import { tableFor } from '../../core/relevance/language-of-text.ts';
import { pageSentences } from '../../core/relevance/page-sentences.ts';
import { compileVocabulary } from '../../core/relevance/vocabulary.ts';
import { wordTables } from '../../core/relevance/words/word-tables.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { embeddedCues } from '../../extension/dossiers/embedded-cues.ts';

/** `+` for a sentence that repeats a claim, `!` for one that answers it, `-` for any other. */
export function* echoLines(passages: readonly string[], lexicon: Lexicon): Generator<string> {
  const table = tableFor(passages.join('\n'), wordTables);
  if (!table) {
    yield 'no word list for the language of this page';
    return;
  }
  const story = storyInItsLanguage();
  const vocabulary = compileVocabulary(table);
  const sentences = pageSentences(passages, lexicon);
  const considered = considerAll(sentences, story, vocabulary);
  const echoes = [...findEchoes(sentences, [story], vocabulary)];
  for (const [at, { text }] of sentences.entries()) {
    const echo = echoes[at];
    yield `${signOf(echo)} ${text.trim()}`;
    yield `    ${echo ? foundLine(echo) : nearestWords(considered[at]?.[0])}`;
  }
}

function storyInItsLanguage(): EchoStory {
  const table = wordTables.find(({ language }) => language === embedded.language);
  return echoStory(embedded, table && compileVocabulary(table), embeddedCues);
}

const signOf = (echo: Echo | undefined): string =>
  echo ? (echo.relation === 'answers' ? '!' : '+') : '-';

function foundLine({ claim, relation, score, attribution, hedge, why }: Echo): string {
  if (relation === 'answers') return `answers ${claim}`;
  const reasons = [...why.names, ...why.words, ...why.numbers, ...why.times].join(', ');
  return `repeats ${claim} (${score.toFixed(1)}): ${reasons}; source ${attribution}${hedge ? `, reserve ${hedge}` : ''}`;
}

function nearestWords(one: Considered | undefined): string {
  if (!one?.score) return 'nothing of any claim';
  const lacks = one.missing.map((any) => any.map(worded).join(' or ')).join(', ');
  const reason = lacks ? `lacks ${lacks}` : 'names are missing, or the page is not about the story';
  return `nearest ${one.claim.id} (${one.score.toFixed(1)}): ${reason}`;
}

const worded = ({ kind, id }: CueTerm): string => (kind === 'name' ? `@${id}` : id);
