import { unmentionedDenials } from '../../core/relevance/find-echoes.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';
import { openSight } from '../mentions/sight.ts';
import { isWhole } from './is-whole.ts';
import type { PageReading } from './page-reading.ts';
import type { TextSentence } from './page-text.ts';
import { segmentsOf } from './paint-echoes.ts';

/** An echo that is told, at its place. */
export interface FoundEcho {
  readonly told: ToldEcho;
  readonly sentence: TextSentence;
}

/**
 * The echoes of a page that a reader can see, in page order.
 * @param isRead whether all of the page has been read
 */
export function foundIn(page: PageReading, isRead: boolean): FoundEcho[] {
  const { stories, sentences, readings } = page;
  const isSeen = openSight();
  const isComplete = isRead && isWhole() && !isLeftOut(sentences);
  return readings.flatMap(({ echo }, at): FoundEcho[] => {
    const sentence = sentences[at];
    const [first, ...rest] = segmentsOf(sentence);
    if (!echo || !sentence || !first || !isSeen({ segments: [first, ...rest] })) return [];
    const { dossier, claim, entities, relation, attribution, hedge, reserve } = echo;
    const unmentioned = isComplete ? unmentionedDenials(echo, stories, readings) : [];
    const told = {
      dossier,
      claim,
      entities,
      relation,
      attribution,
      withoutReserve: hedge === 'dropped' ? reserve[0] : undefined,
      unmentioned,
      sentence: sentence.text.trim(),
    };
    return [{ told, sentence }];
  });
}

/** True where text between two passages with names was left out: somebody may deny something there. */
function isLeftOut(sentences: readonly TextSentence[]): boolean {
  const last = sentences.findLastIndex((one) => one.in?.passage);
  return sentences.slice(0, last).some((one) => !one.in);
}
