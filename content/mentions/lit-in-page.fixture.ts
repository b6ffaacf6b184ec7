/** For tests in a page: everything that reads and paints it, as in a tab, with a few names. */
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { ScanWork } from '../scan/scan-work.ts';
import { startScanner } from '../scan/scanner.ts';
import { MentionStore } from './mention-store.ts';
import { highlightPainter } from './paint-highlight.ts';

const life = new AbortController();

/** Takes everything back. */
export const end = (): void => life.abort();

/** Begins to read and to follow the page. */
export function start(): void {
  const lexicon = compileLexicon([smallDossier]);
  const store = new MentionStore(
    lexicon,
    (known) => highlightPainter(() => 'd2-ink', known),
    () => true,
  );
  startScanner({
    index: lexicon,
    load: async () => ({ store, openWork: (parts) => new ScanWork(store, parts) }),
    isOwnNode: () => false,
    changed() {},
    hasRead() {},
    reopened() {},
    signal: life.signal,
  });
}
