/** For tests in a page: what is read of it, without scanning, watching or painting. */
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { resolve } from '../../core/recognition/resolve.ts';
import { passagesOf } from './passages.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';

export const lexicon = compileLexicon([smallDossier]);

/** The passages of the page that hold a candidate, in its order. */
export function readPage(): ReadPassage[] {
  const joined = new Set<Node>();
  const read: ReadPassage[] = [];
  for (const passage of passagesOf(document.body, { index: lexicon, shadow() {}, joined }))
    for (const one of passage ? readPassage(passage, lexicon) : []) {
      read.push(one);
      for (const node of one.passage.nodes) joined.add(node);
    }
  return read;
}

/** The texts of the names that would be lit in the page, in its order. */
export function namesOnPage(): string[] {
  const read = readPage();
  const matches = resolve(read, lexicon);
  return read.flatMap(({ passage }, at) =>
    (matches[at] ?? []).map(({ start, end }) => passage.text.slice(start, end)),
  );
}
