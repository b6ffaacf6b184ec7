/** The sentences of a page's running text, each with its place. */
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { sentencesIn } from '../../core/relevance/page-sentences.ts';
import type { PageSentence } from '../../core/relevance/sentence.ts';
import type { Mention } from '../mentions/mention.ts';
import { leap, type ReadText } from './read-texts.ts';

/** A sentence and the text that it stands in; without one it keeps apart what is far from each other. */
export interface TextSentence extends PageSentence {
  /** In the text, in UTF-16 code units. */
  readonly start: number;
  readonly in?: ReadText;
}

/** More than a name is carried over. */
const apart: readonly TextSentence[] = Array.from({ length: 3 }, () => ({
  text: '',
  mentions: [],
  start: 0,
}));

export function textSentences(
  read: ReadText | typeof leap,
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
): readonly TextSentence[] {
  if (read === leap) return apart;
  const named = (read.passage?.mentions ?? []).flatMap((mention) =>
    entitiesOf(mention).map(({ key }) => ({
      start: mention.match.start,
      end: mention.match.end,
      key,
    })),
  );
  return sentencesIn(read.text, named).map((sentence) => ({ ...sentence, in: read }));
}
