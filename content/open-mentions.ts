/**
 * Loaded into a page with the first text that may hold a name, because most pages hold none
 * (docs/decisions/0005-chunks-on-demand.md).
 */

import type { LexiconEntity } from '../core/lexicon/lexicon-entity.ts';
import { withNames } from '../core/lexicon/pack-lexicon.ts';
import type { EntityCount } from '../core/page/entity-count.ts';
import type { Match } from '../core/recognition/types.ts';
import { CardController } from './card/controller.ts';
import { Dismissals } from './dismissals.ts';
import { LazyEchoes } from './lazy-echoes.ts';
import { type MarkedPainter, markedPainter } from './marks/marked-painter.ts';
import { Strengths } from './marks/strengths.ts';
import { decisionsIn } from './mentions/decisions-in.ts';
import type { Mention } from './mentions/mention.ts';
import { reasonOf } from './mentions/mention-reason.ts';
import { MentionStore } from './mentions/mention-store.ts';
import { painterFor } from './mentions/painter-for.ts';
import { PrivateNames } from './mentions/private-names.ts';
import { openSight } from './mentions/sight.ts';
import type { Mentions, MentionsOptions } from './mentions-chunk.ts';
import { openNavigation } from './navigation/navigation.ts';
import { ScanWork } from './scan/scan-work.ts';

/**
 * Mentions of a page that are asked whether they can be seen when all are counted: each costs up to 40 µs. On
 * longer pages the rest counts as seen.
 */
const mostJudged = 1000;

export async function openMentions(options: MentionsOptions): Promise<Mentions> {
  const { host, charactersRead, signal } = options;
  const dismissals = new Dismissals(host, options.reconsider);
  const lexicon = withNames(options.index, options.names);
  const keys = lexicon.entities.map(({ key }) => key);
  const [makePainter, privateNames] = await Promise.all([
    painterFor(options.painter),
    PrivateNames.open(keys, { host, charactersRead, signal }),
    dismissals.renew(),
  ]);

  const keyOf = (entity: number): string => lexicon.entities[entity]?.key ?? '';
  const toldOf = ({ entities }: Match): readonly string[] =>
    privateNames.toldOf(entities.map(keyOf).filter((key) => !dismissals.has(key)));
  const entitiesOf = ({ match }: Mention): LexiconEntity[] => {
    const told = new Set(toldOf(match));
    return match.entities
      .flatMap((at) => lexicon.entities[at] ?? [])
      .filter(({ key }) => told.has(key));
  };
  const strengths = new Strengths(lexicon, options.marks);
  let painter: MarkedPainter | undefined;
  const store = new MentionStore(
    lexicon,
    (known) => {
      painter = markedPainter(makePainter, known, strengths);
      return painter;
    },
    (match) => toldOf(match).length > 0,
  );
  const visible = (): Mention[] => {
    const isSeen = openSight();
    let judged = 0;
    return store
      .mentions()
      .filter((mention) => judged++ >= mostJudged || isSeen(mention))
      .toArray();
  };

  const echoes = new LazyEchoes({
    passages: () => store.passages(),
    entitiesOf,
    isRead: options.isRead,
    host,
    hasMarks: options.hasEchoMarks,
    signal,
  });

  /** Opened with the first name: a page without names needs no pointer listeners. */
  let opened: CardController | undefined;
  const cards = (): CardController => {
    const dismissOne = (key: string, isDismissed: boolean): void =>
      isDismissed ? dismissals.add(key) : dismissals.remove(key);
    const isAbout = (entity: LexiconEntity): boolean => strengths.isAbout(entity);
    opened ??= new CardController({ store, entitiesOf, isAbout, dismissOne, host, echoes, signal });
    return opened;
  };
  const summon = (mention: Mention): void => {
    painter?.ask();
    cards().summon(mention);
  };

  return {
    store,
    openWork: (parts) => new ScanWork(store, parts),
    navigation: openNavigation({
      visible,
      entitiesOf,
      point(mention) {
        painter?.ask();
        cards().point(mention);
      },
      summon,
    }),
    echoes,
    get isLimited() {
      return privateNames.isReached;
    },
    visible,
    countUpTo: (most) => countSeen(store.mentionsInAnyOrder(), most),
    tally() {
      const all = visible();
      const isLeftOut = (mention: Mention): boolean =>
        strengths.isBeside(mention) && !strengths.lookOf(mention);
      return {
        counts: countEntities(all.flatMap(entitiesOf)),
        beside: all.filter(isLeftOut).length,
      };
    },
    entitiesOf,
    reasonsFor: (range, words) =>
      decisionsIn(range, words, store.passages(), lexicon).map((decision) =>
        reasonOf(decision, lexicon, { dismissals, privateNames }),
      ),
    summon,
    renewDismissed: () => dismissals.renew(),
    changed() {
      echoes.changed();
      if (opened || !store.mentionsInAnyOrder().next().done) cards().follow();
    },
    hasRead: () => privateNames.hasRead(),
    listenAgain: () => opened?.listenAgain(),
  };
}

/** Mentions that are asked in one step whether they can be seen. */
const askedAtOnce = 64;

/** The number of those that can be seen, up to a limit. */
async function countSeen(mentions: Iterable<Mention>, most: number): Promise<number> {
  let [count, asked, isSeen] = [0, 0, openSight()];
  for (const mention of mentions) {
    if (isSeen(mention)) count++;
    if (count === most) break;
    if (++asked % askedAtOnce) continue;
    await new Promise((go) => setTimeout(go));
    isSeen = openSight();
  }
  return count;
}

function countEntities(entities: readonly LexiconEntity[]): EntityCount[] {
  const counts = new Map<string, EntityCount>();
  for (const { key, name, kind } of entities)
    counts.set(key, { key, name, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()];
}
