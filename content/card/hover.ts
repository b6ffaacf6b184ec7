/**
 * The life of the one card of a page, as a pure state machine. Timers and events are outside.
 *
 * closed --over--> dwelling --due--> open <--back-- leaving --due--> closed
 *                                     |  ---away-->
 *                                     '--pin--> pinned --dismiss--> closed
 */
import type { Point } from '../mentions/painter.ts';
import { dwellMs, graceMs } from './timings.ts';

interface Timed {
  /** Number of the timer that belongs to this state; `due` of an earlier one means nothing. */
  readonly timer: number;
}

/** A mention and where on it the pointer is: the card goes to the line there. */
interface PointerSpot<Target> {
  readonly target: Target;
  readonly point: Point;
}

export type Hover<Target> =
  | ({ readonly at: 'closed' } & Timed)
  | ({ readonly at: 'dwelling' } & Timed & PointerSpot<Target>)
  | ({ readonly at: 'open' } & Timed & PointerSpot<Target>)
  /** The pointer has left; `next` is the mention that it went to. */
  | ({ readonly at: 'leaving'; readonly next?: PointerSpot<Target> } & Timed & PointerSpot<Target>)
  | ({ readonly at: 'pinned'; readonly focused: boolean; readonly held?: boolean } & Timed &
      PointerSpot<Target>);

export type HoverEvent<Target> =
  /** The pointer is slow over a mention. */
  | ({ readonly type: 'over' } & PointerSpot<Target>)
  /** The pointer is over the card, or on the straight way to it. */
  | { readonly type: 'back' }
  /** The pointer is anywhere else, or too fast to mean anything. */
  | { readonly type: 'away' }
  /** The delay of the state with this timer has passed. */
  | { readonly type: 'due'; readonly timer: number }
  /** A click or tap on a mention. */
  | ({ readonly type: 'pin' } & PointerSpot<Target>)
  /** The card that is shown is to stay. */
  | { readonly type: 'keep' }
  /** The reader has the name of the card unmarked: the card stays without it, to take that back. */
  | { readonly type: 'hold' }
  /** A key or command: opens at once and takes the focus. */
  | ({ readonly type: 'summon' } & PointerSpot<Target>)
  /** Esc, the close button, a click outside, or the mention cannot be seen any more. */
  | { readonly type: 'dismiss' }
  /** A button went down beside the card. */
  | { readonly type: 'pressed' }
  /** The page scrolls, text of it is being selected, or another tab is looked at. */
  | { readonly type: 'scroll' | 'selecting' | 'hidden' }
  /** A passage was read again: a mention has a successor, or is gone. */
  | { readonly type: 'retargeted'; readonly from: Target; readonly to: Target | undefined };

export const closed = { at: 'closed', timer: 0 } as const;

/** Time that the state lasts before `due`, in ms; undefined when only events end it. */
export function delayOf(hover: Hover<unknown>): number | undefined {
  if (hover.at === 'dwelling') return dwellMs;
  return hover.at === 'leaving' ? graceMs : undefined;
}

/** The states in which a card is to be seen. */
export type ShownTarget<Target> = Exclude<Hover<Target>, { at: 'closed' | 'dwelling' }>;

export const isShown = <Target>(hover: Hover<Target>): hover is ShownTarget<Target> =>
  hover.at !== 'closed' && hover.at !== 'dwelling';

/** The mentions that a state refers to. */
export function targetsOf<Target>(hover: Hover<Target>): Target[] {
  if (hover.at === 'closed') return [];
  const next = hover.at === 'leaving' ? hover.next : undefined;
  return next ? [hover.target, next.target] : [hover.target];
}

/** The next state; the very same object when the event means nothing in it. */
export function next<T>(hover: Hover<T>, event: HoverEvent<T>): Hover<T> {
  switch (event.type) {
    case 'pin':
      // The card that is there already stays where it is.
      return pinned(hover, isShown(hover) && hover.target === event.target ? hover : event, false);
    case 'summon':
      return pinned(hover, event, true);
    case 'keep':
      return isShown(hover) && hover.at !== 'pinned' ? pinned(hover, hover, false) : hover;
    case 'hold':
      return isShown(hover) && !isHeld(hover)
        ? { ...pinned(hover, hover, false), held: true }
        : hover;
    case 'dismiss':
      return close(hover);
    case 'scroll':
    case 'selecting':
    case 'hidden':
      return hover.at === 'pinned' ? hover : close(hover);
    case 'pressed':
      return onPressed(hover);
    case 'due':
      return event.timer === hover.timer ? onDue(hover) : hover;
    case 'retargeted':
      return onRetargeted(hover, event);
    default:
      return onPointer(hover, event);
  }
}

type PointerEvents<T> = Extract<HoverEvent<T>, { type: 'over' | 'back' | 'away' }>;

function onPointer<T>(hover: Hover<T>, event: PointerEvents<T>): Hover<T> {
  switch (hover.at) {
    case 'closed':
      return event.type === 'over' ? dwell(hover, event) : hover;
    case 'dwelling':
      return fromDwelling(hover, event);
    case 'open':
      return fromOpen(hover, event);
    case 'leaving':
      return fromLeaving(hover, event);
    case 'pinned':
      return hover;
  }
}

type At<T, Name> = Extract<Hover<T>, { at: Name }>;

function fromDwelling<T>(hover: At<T, 'dwelling'>, event: PointerEvents<T>): Hover<T> {
  if (event.type !== 'over') return close(hover);
  // The dwell goes on while the pointer moves along the name.
  if (event.target === hover.target) return { ...hover, point: event.point };
  return dwell(hover, event);
}

function fromOpen<T>(hover: At<T, 'open'>, event: PointerEvents<T>): Hover<T> {
  if (event.type === 'away') return leave(hover);
  return event.type === 'over' && event.target !== hover.target ? leave(hover, event) : hover;
}

function fromLeaving<T>(hover: At<T, 'leaving'>, event: PointerEvents<T>): Hover<T> {
  if (event.type === 'back') return open(hover, hover);
  if (event.type === 'away') return hover.next ? leave(hover) : hover;
  if (event.target === hover.target) return open(hover, hover);
  return event.target === hover.next?.target ? hover : leave(hover, event);
}

function onDue<T>(hover: Hover<T>): Hover<T> {
  if (hover.at === 'dwelling') return open(hover, hover);
  if (hover.at !== 'leaving') return hover;
  return hover.next ? open(hover, hover.next) : close(hover);
}

/** No card opens while a button is held; an open one waits for what comes of it. */
function onPressed<T>(hover: Hover<T>): Hover<T> {
  if (hover.at === 'dwelling') return close(hover);
  return hover.at === 'leaving' && hover.next ? leave(hover) : hover;
}

function onRetargeted<T>(
  hover: Hover<T>,
  { from, to }: Extract<HoverEvent<T>, { type: 'retargeted' }>,
): Hover<T> {
  if (hover.at === 'closed') return hover;
  if (hover.target === from) return to === undefined ? onGone(hover) : withTarget(hover, to);
  if (hover.at !== 'leaving' || hover.next?.target !== from) return hover;
  return to === undefined ? leave(hover) : { ...hover, next: { ...hover.next, target: to } };
}

const onGone = <T>(hover: Hover<T>): Hover<T> => (isHeld(hover) ? hover : close(hover));

const withTarget = <T>(hover: Exclude<Hover<T>, { at: 'closed' }>, target: T): Hover<T> =>
  hover.at === 'pinned' ? { ...hover, target, held: false } : { ...hover, target };

/** The card stays where it is, though its name is not marked any more. */
export const isHeld = (hover: Hover<unknown>): boolean =>
  hover.at === 'pinned' && hover.held === true;

const close = <T>(hover: Hover<T>): Hover<T> =>
  hover.at === 'closed' ? hover : { at: 'closed', timer: hover.timer + 1 };

const dwell = <T>({ timer }: Hover<T>, { target, point }: PointerSpot<T>): Hover<T> => ({
  at: 'dwelling',
  target,
  point,
  timer: timer + 1,
});

const open = <T>({ timer }: Hover<T>, { target, point }: PointerSpot<T>): Hover<T> => ({
  at: 'open',
  target,
  point,
  timer: timer + 1,
});

const leave = <T>({ target, point, timer }: ShownTarget<T>, to?: PointerSpot<T>): Hover<T> => ({
  at: 'leaving',
  target,
  point,
  timer: timer + 1,
  ...(to && { next: { target: to.target, point: to.point } }),
});

const pinned = <T>(
  { timer }: Hover<T>,
  { target, point }: PointerSpot<T>,
  focused: boolean,
): At<T, 'pinned'> => ({ at: 'pinned', target, point, focused, timer: timer + 1 });
