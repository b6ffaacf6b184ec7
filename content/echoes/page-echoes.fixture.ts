/** For tests in a page: names and echoes are found as in a tab, with one fact of two names, and storage is a map. */
import type { Claim, Dossier } from '../../core/dossier/schema.ts';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { smallDossier } from '../../core/recognition/marked.fixture.ts';
import { storyFile } from '../../core/relevance/story-file.ts';
import { compileVocabulary } from '../../core/relevance/vocabulary.ts';
import { wordTables } from '../../core/relevance/words/word-tables.ts';
import { itemOf } from '../../extension/storage/local.ts';
import { stored } from '../../extension/storage/stored.ts';
import { MentionStore } from '../mentions/mention-store.ts';
import { highlightPainter } from '../mentions/paint-highlight.ts';
import { ScanWork } from '../scan/scan-work.ts';
import { startScanner } from '../scan/scanner.ts';
import { PageEchoes } from './page-echoes.ts';

const claim: Claim = {
  id: 'contact',
  text: 'Elon Musk may be in regular contact with Vladimir Putin.',
  entities: ['musk', 'putin'],
  attested: [
    { account: 'article', paragraphs: [1], attribution: [{ source: 'article', basis: 'named' }] },
  ],
  standing: 'reported',
  cues: ['@musk @putin contact regular'],
};
const dossier: Dossier = { ...smallDossier, claims: [claim] };
const english = wordTables.find(({ language }) => language === 'en');

/** Storage as a page reads it. The page must have set `browser` before this module is run. */
export const records: Readonly<Record<string, unknown>> = {
  [stored.compiled.key]: { madeFrom: '1', parts: { [dossier.id]: dossier.id } },
  [itemOf(stored.story, dossier.id).key]: JSON.stringify(
    storyFile(dossier, english && compileVocabulary(english)),
  ),
  [stored.wordLanguages.key]: JSON.stringify([english]),
  [itemOf(stored.words, 'en').key]: JSON.stringify(english),
  [itemOf(stored.installation, dossier.id).key]: {
    title: 'A story',
    author: 'Somebody',
    revision: '1',
    facts: 1,
    names: 2,
    from: 'package',
  },
};

const life = new AbortController();
let echoes: PageEchoes | undefined;

/** Echoes of the page now, as `PageEchoes` tells them. */
export const told = async () => echoes?.told();

/** Takes everything back. */
export const end = (): void => life.abort();

/** Begins to read and to follow the page. */
export function start(): void {
  const { signal } = life;
  const lexicon = compileLexicon([dossier]);
  const store = new MentionStore(
    lexicon,
    (known) => highlightPainter(() => 'd2-ink', known),
    () => true,
  );
  echoes = new PageEchoes({
    passages: () => [...store.passages()],
    entitiesOf: ({ match }) => match.entities.flatMap((one) => lexicon.entities[one] ?? []),
    isRead: () => scanner.state === 'idle',
    host: 'news.example',
    hasMarks: true,
    signal,
  });
  const scanner = startScanner({
    index: lexicon,
    load: async () => ({ store, openWork: (parts) => new ScanWork(store, parts) }),
    isOwnNode: () => false,
    changed: () => echoes?.changed(),
    hasRead() {},
    reopened() {},
    signal,
  });
}
