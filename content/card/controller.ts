/** The one card of the page: the pointer moves the hover machine, the hover machine the card. */

import type { LexiconEntity } from '../../core/recognition/types.ts';
import { isOurs, loadChunk } from '../load-chunk.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import type { Point } from '../mentions/painter.ts';
import type { Room } from '../navigation/navigation.ts';
import type { CardPopover } from './card-popover.tsx';
import { cardView } from './card-view.ts';
import { closed, delayOf, type Hover, type HoverEvent, next, shown } from './hover.ts';
import { listen } from './pointer.ts';
import { nearestLine, onTheWay } from './position.ts';

export interface CardControllerOptions {
  readonly concordance: MentionStore;
  entitiesOf(mention: Mention): LexiconEntity[];
  /** Keeps the reader's "not this one". */
  dismissOne(key: string): void;
  readonly signal: AbortSignal;
}

export interface CardController extends Room {
  /** To be called when mentions came or went. */
  follow(): void;
  /** To be called when the page has taken away the listeners. */
  listenAgain(): void;
}

export function openCardController(terms: CardControllerOptions): CardController {
  const { concordance, entitiesOf, dismissOne, signal } = terms;
  const { painter } = concordance;
  let hover: Hover<Mention> = closed;
  let pointer: Point = { x: 0, y: 0 };
  /** Where the pointer was when the card opened: moves after that do not move the card. */
  let anchor = pointer;
  /** What the card needs, asked for while the pointer is still resting. */
  let prepared: { mention: Mention; ready: ReturnType<typeof bring> } | undefined;
  let popover: CardPopover | undefined;
  let draw = (): void => {};

  function send(event: HoverEvent<Mention>): void {
    const was = hover;
    hover = next(was, event);
    if (hover === was || signal.aborted) return;
    startClock(hover);
    if (hover.at === 'dwelling') prepare(hover.target);
    const mention = shown(hover);
    if (mention !== shown(was)) mention ? open(mention) : hide();
    else if (hover.at === 'pinned') redraw();
  }

  function startClock(state: Hover<Mention>): void {
    const delay = delayOf(state);
    if (delay !== undefined) setTimeout(() => hover === state && send({ type: 'due' }), delay);
  }

  function open(mention: Mention): void {
    anchor = pointer;
    show(mention).catch(gone);
  }

  async function show(mention: Mention): Promise<void> {
    const ready = prepared?.mention === mention ? prepared.ready : bring(mention);
    prepared = undefined;
    const [part, view] = await ready;
    if (shown(hover) !== mention) return;
    popover ??= part.createCardPopover(() => requestAnimationFrame(settle));
    const { show } = popover;
    draw = () =>
      show(view, {
        pinned: hover.at === 'pinned',
        near: mention.segments[0].node,
        onPin: () => send({ type: 'pin', target: shown(hover) ?? mention }),
        onClose: () => send({ type: 'dismiss' }),
      });
    painter.single(mention);
    redraw();
    settle();
  }

  const bring = (mention: Mention) =>
    Promise.all([loadChunk('card'), cardView(mention, entitiesOf, dismissOne)]);

  function prepare(mention: Mention): void {
    prepared = { mention, ready: bring(mention) };
    prepared.ready.catch(gone);
  }

  /** The extension was updated or removed while its script goes on in this page: no card any more. */
  function gone(): void {
    send({ type: 'dismiss' });
  }

  function redraw(): void {
    draw();
    if (hover.at === 'pinned' && hover.focused) popover?.takeFocus();
  }

  function hide(): void {
    popover?.close();
    painter.single(undefined);
  }

  function lineOf(mention: Mention): DOMRect | undefined {
    return nearestLine(painter.rects(mention), anchor.x, anchor.y);
  }

  /** Puts the card where it belongs now: it grew, the page scrolled, the window changed. */
  function settle(): void {
    const mention = shown(hover);
    const line = mention && lineOf(mention);
    if (line && popover?.isOpen) popover.settle(line, anchor.x);
  }

  /** A passage that was read again has new mentions; the card stays with the one at its place. */
  function follow(): void {
    const mention = shown(hover);
    if (!mention || concordance.has(mention)) return;
    const [{ node, start }] = mention.segments;
    const heir = concordance.at(node, start);
    if (!heir || hover.at === 'closed') {
      send({ type: 'dismiss' });
      return;
    }
    hover = { ...hover, target: heir };
    startClock(hover);
  }

  function point(mention: Mention): void {
    // Firefox never gets to the end of a smooth way in a page that is not drawn.
    const isSwift = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isSwift ? 'instant' : 'smooth';
    elementOf(mention)?.scrollIntoView({ block: 'center', behavior });
    painter.single(mention);
  }

  function summon(mention: Mention): void {
    elementOf(mention)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = painter.rects(mention);
    if (line) pointer = { x: line.left, y: line.top };
    send({ type: 'summon', target: mention });
  }

  let ears = new AbortController();

  function listenAgain(): void {
    ears.abort();
    ears = new AbortController();
    const listening = AbortSignal.any([signal, ears.signal]);
    listen({
      hit,
      isCard,
      isOnTheWay,
      isShown: () => popover?.isOpen === true,
      isIdle: () => hover.at === 'closed' || hover.at === 'pinned',
      send,
      signal: listening,
    });
    for (const kind of ['scroll', 'resize'])
      addEventListener(kind, () => requestAnimationFrame(settle), {
        capture: true,
        passive: true,
        signal: listening,
      });
  }

  function hit(at: Point, target: Node): Mention | undefined {
    pointer = at;
    return painter.hit(at, target);
  }

  const isCard = (event: Event): boolean => isOurs(event.target);

  function isOnTheWay({ x, y }: Point): boolean {
    const mention = shown(hover);
    const line = mention && hover.at !== 'pinned' && lineOf(mention);
    return Boolean(line && popover?.isOpen && onTheWay(x, y, line, popover.box));
  }

  listenAgain();
  signal.addEventListener('abort', hide);

  return { point, summon, follow, listenAgain };
}

const elementOf = (mention: Mention): Element | null => mention.segments[0].node.parentElement;
