/** The one card of the page: events move the hover machine, its states the card. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { LazyEchoes } from '../lazy-echoes.ts';
import { isOwnNode } from '../load-chunk.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import type { Painter, Point } from '../mentions/painter.ts';
import { isSeenMention, mentionAt } from './hit.ts';
import {
  closed,
  delayOf,
  type Hover,
  type HoverEvent,
  isHeld,
  isShown,
  next,
  type ShownTarget,
  targetsOf,
} from './hover.ts';
import { listenToPointer } from './pointer.ts';
import { onTheWay } from './position.ts';
import { CardPresenter } from './presenter.ts';
import { listenToPresses } from './presses.ts';
import { seenCheckMs } from './timings.ts';

interface CardControllerOptions {
  readonly store: MentionStore;
  entitiesOf(mention: Mention): LexiconEntity[];
  /** True if the page is about the story of an entity. */
  isAbout(entity: LexiconEntity): boolean;
  /** Keeps the reader's "not this one", or takes it back. */
  dismissOne(key: string, isDismissed: boolean): void;
  /** The site that it is kept for. */
  readonly host: string;
  readonly echoes: LazyEchoes;
  readonly signal: AbortSignal;
}

export class CardController {
  #hover: Hover<Mention> = closed;
  #listening = new AbortController();
  #seenCheck: ReturnType<typeof setInterval> | undefined;
  readonly #presenter: CardPresenter;
  readonly #store: MentionStore;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;

  constructor(options: CardControllerOptions) {
    const { store, dismissOne, signal, ...rest } = options;
    this.#store = store;
    this.#painter = store.painter;
    this.#signal = signal;
    this.#presenter = new CardPresenter({
      ...rest,
      painter: this.#painter,
      dismissOne: (key, isDismissed) => {
        if (isDismissed) this.#send({ type: 'hold' });
        dismissOne(key, isDismissed);
      },
      shown: () => this.#shown,
      onPin: () => this.#send({ type: 'keep' }),
      onClose: this.#dismiss,
    });
    this.listenAgain();
    signal.addEventListener('abort', () => this.#hide());
  }

  get #shown(): ShownTarget<Mention> | undefined {
    return isShown(this.#hover) ? this.#hover : undefined;
  }

  /** Scrolls to a mention and makes it stand out. */
  point(mention: Mention): void {
    // Firefox never gets to the end of a smooth way in a page that is not drawn.
    const isSwift = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(mention, isSwift ? 'instant' : 'smooth');
    this.#painter.single(mention);
  }

  /** The same, and opens its card with the focus inside. */
  summon(mention: Mention): void {
    scrollTo(mention, 'instant');
    const { left: x, top: y } = this.#painter.rects(mention)[0] ?? { left: 0, top: 0 };
    this.#send({ type: 'summon', target: mention, point: { x, y } });
  }

  /** To be called when mentions came or went: the card stays with the one at its mention's place. */
  follow(): void {
    for (const from of targetsOf(this.#hover)) {
      if (this.#store.has(from)) continue;
      const [{ node, start }] = from.segments;
      this.#send({ type: 'retargeted', from, to: this.#store.at(node, start) });
    }
  }

  /** To be called when the page has taken away the listeners. */
  listenAgain(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#listening.signal]);
    const handlers = {
      mentionAt: (point: Point, target: Element) => mentionAt(point, target, this.#painter),
      isCard: (event: Event) => isOwnNode(event.target),
      isOnTheWay: (point: Point) => this.#isOnTheWay(point),
      isShown: () => this.#presenter.isOpen,
      isIdle: () => this.#hover.at === 'closed' || this.#hover.at === 'pinned',
      send: (event: HoverEvent<Mention>) => this.#send(event),
      signal,
    };
    listenToPointer(handlers);
    listenToPresses(handlers);
    for (const kind of ['scroll', 'resize'])
      addEventListener(kind, this.#presenter.settleSoon, { capture: true, passive: true, signal });
    document.addEventListener(
      'visibilitychange',
      () => document.hidden && this.#send({ type: 'hidden' }),
      { signal },
    );
  }

  #send(event: HoverEvent<Mention>): void {
    const before = this.#hover;
    this.#hover = next(before, event);
    if (this.#hover === before || this.#signal.aborted) return;
    if (this.#hover.timer !== before.timer) this.#startTimer(this.#hover);
    if (event.type === 'retargeted' && event.to) this.#presenter.retarget(event.from, event.to);
    else this.#present(before);
  }

  #startTimer(hover: Hover<Mention>): void {
    const delayMs = delayOf(hover);
    const { timer } = hover;
    if (delayMs !== undefined) setTimeout(() => this.#send({ type: 'due', timer }), delayMs);
  }

  /** Loading fails once the extension was updated or removed while its script runs on; the card is dismissed then. */
  #present(before: Hover<Mention>): void {
    const hover = this.#hover;
    if (isShown(hover)) {
      this.#seenCheck ??= setInterval(() => this.#checkSeen(), seenCheckMs);
      if (!isShownAlready(before, hover)) this.#presenter.show(hover).catch(this.#dismiss);
    } else if (isShown(before)) this.#hide();
    else if (hover.at === 'dwelling' && hover.timer !== before.timer)
      this.#presenter.prepare(hover.target).catch(this.#dismiss);
  }

  #hide(): void {
    clearInterval(this.#seenCheck);
    this.#seenCheck = undefined;
    this.#presenter.hide();
  }

  readonly #dismiss = (): void => this.#send({ type: 'dismiss' });

  /** Closes the card of a name that is hidden, folded away or faded out. */
  #checkSeen(): void {
    const shown = this.#shown;
    if (shown && !isHeld(shown) && !isSeenMention(shown.target, this.#painter)) this.#dismiss();
  }

  #isOnTheWay({ x, y }: Point): boolean {
    const boxes = this.#hover.at === 'pinned' ? undefined : this.#presenter.boxes;
    return boxes !== undefined && onTheWay(x, y, boxes.line, boxes.card);
  }
}

const isShownAlready = (before: Hover<Mention>, { at, target }: ShownTarget<Mention>): boolean =>
  isShown(before) && before.target === target && at !== 'pinned';

const { scrollIntoView } = Element.prototype;

function scrollTo({ segments }: Mention, behavior: ScrollBehavior): void {
  const element = segments[0].node.parentElement;
  if (element) scrollIntoView.call(element, { block: 'center', behavior });
}
