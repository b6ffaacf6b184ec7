/** For tests in a page: the first look at it. */
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { ChangeQueue } from './change-queue.ts';
import { Lookout } from './lookout.ts';

/** True if the names would be loaded for the page. */
export function mayHoldName(): boolean {
  let isFound = false;
  const queue = new ChangeQueue();
  queue.add({ trees: [document.body] });
  const lookout = new Lookout({
    queue,
    index: compileLexicon([smallDossier]),
    isOwnNode: () => false,
    foundShadow() {},
    foundBare() {},
    found: () => (isFound = true),
    isLoading: () => isFound,
  });
  lookout.run(Number.POSITIVE_INFINITY);
  return isFound;
}
