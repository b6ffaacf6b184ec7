import { answerReach } from '../../core/relevance/find-answers.ts';
import type { PageSentence } from '../../core/relevance/sentence.ts';
import type { PageReading } from './page-reading.ts';

/** A sentence is read with the six before it, for names, and an answer with those that it may answer. */
const sentencesBeyond = answerReach;

type Compared = Pick<PageReading, 'stories' | 'words' | 'names' | 'sentences'>;

/** The number of sentences at a page's beginning and end whose reading still holds. */
export function unchangedEnds(
  page: Compared,
  last: Compared | undefined,
): { first: number; end: number } {
  if (!last || !isOfSame(page, last)) return { first: 0, end: 0 };
  const [now, before] = [page.sentences, last.sentences];
  const least = Math.min(now.length, before.length);
  let first = 0;
  while (first < least && isSameSentence(now[first], before[first])) first++;
  let end = 0;
  while (end < least - first && isSameSentence(now.at(-1 - end), before.at(-1 - end))) end++;
  const isWhole = first === now.length && first === before.length;
  return { first, end: isWhole ? 0 : Math.max(0, end - sentencesBeyond) };
}

const isOfSame = (page: Compared, last: Compared): boolean =>
  page.names === last.names &&
  page.words === last.words &&
  page.stories.length === last.stories.length &&
  page.stories.every((story, at) => story === last.stories[at]);

const isSameSentence = (a: PageSentence | undefined, b: PageSentence | undefined): boolean =>
  a?.text === b?.text &&
  a?.mentions.length === b?.mentions.length &&
  a?.mentions.every(({ key, start }, at) => {
    const other = b?.mentions[at];
    return key === other?.key && start === other.start;
  }) === true;
