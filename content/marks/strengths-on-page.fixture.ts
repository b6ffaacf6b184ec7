/** For tests in a page: the marks of a session there, with their strengths. */

import type { Dossier } from '../../core/dossier/schema.ts';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { type MarkSettings, usualMarks } from '../../core/page/mark-settings.ts';
import type { Mention } from '../mentions/mention.ts';
import { MentionStore } from '../mentions/mention-store.ts';
import type { LookOf } from '../mentions/painter.ts';
import { ScanWork } from '../scan/scan-work.ts';
import { startScanner } from '../scan/scanner.ts';
import { markedPainter } from './marked-painter.ts';
import { Strengths } from './strengths.ts';

interface MarkedPage {
  /** "Elon Musk plain", in page order; the thickness of the line, or nothing for what is not marked. */
  marks(): string[];
  /** Number of times that a mention was given another look after it was painted. */
  readonly restyled: number;
  ask(): void;
  /** Waits until the page has been read. */
  settled(): Promise<void>;
}

/** By the number in the name of a look. */
const thicknesses = ['none', 'thin', 'plain', 'thick'];

export function markPage(dossier: Dossier, settings: Partial<MarkSettings> = {}): MarkedPage {
  const lexicon = compileLexicon([dossier]);
  const strengths = new Strengths(lexicon, { ...usualMarks, ...settings });
  let restyled = 0;
  const make = (_: LookOf) => ({
    show() {},
    hide() {},
    stands: () => true,
    hit: () => undefined,
    rects: () => [],
    painted: () => store.mentions(),
    restyle(mentions: readonly Mention[]) {
      restyled += mentions.length;
    },
    single() {},
    clear() {},
  });
  const painter = { current: undefined as ReturnType<typeof markedPainter> | undefined };
  const store = new MentionStore(
    lexicon,
    (known) => {
      painter.current = markedPainter(make, known, strengths);
      return painter.current;
    },
    () => true,
  );
  const scanner = startScanner({
    index: lexicon,
    load: async () => ({ store, openWork: (parts) => new ScanWork(store, parts) }),
    isOwnNode: () => false,
    changed() {},
    hasRead() {},
    reopened() {},
    signal: new AbortController().signal,
  });
  const text = ({ match, passage }: Mention): string => passage.text.slice(match.start, match.end);
  return {
    marks: () =>
      Array.from(store.mentions(), (mention) =>
        [text(mention), thicknesses[Number(strengths.lookOf(mention)?.[1] ?? 0)]].join(' '),
      ),
    get restyled() {
      return restyled;
    },
    ask: () => painter.current?.ask(),
    settled: () => scanner.finish(),
  };
}
