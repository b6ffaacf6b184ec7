/** For tests in a page: the decisions about what is selected in it. */
import { lexicon, readPage } from '../scan/read-page.fixture.ts';
import { decisionsIn } from './decisions-in.ts';
import { keepPassage } from './mention.ts';

/** `entity: rule`, for the text of the element with this id, or for words without a place. */
export function decided({ id, words = '' }: { id?: string; words?: string }): string[] {
  const range = document.createRange();
  if (id) range.selectNodeContents(document.getElementById(id) as Element);
  const passages = readPage().map((read) => keepPassage(read.passage, read));
  return decisionsIn(id ? range : undefined, words, passages, lexicon).map(
    ({ entity, rule }) => `${lexicon.entities[entity]?.name}: ${rule}`,
  );
}
