/**
 * The life of the one card of a page, as a pure state machine. Timers and events are outside.
 *
 * closed --over--> dwelling --rested--> open <--back-- leaving --expired--> closed
 *                                        |  ---away-->
 *                                        '--pin--> pinned --dismiss--> closed
 *
 * Every timer belongs to the state object it was started for: an answer that comes for an earlier
 * state is dropped because that object is no longer the current one.
 */
import { dwell, grace } from './timings.ts';

export type Hover<Target> =
  | { readonly at: 'closed' }
  | { readonly at: 'dwelling'; readonly target: Target }
  | { readonly at: 'open'; readonly target: Target }
  | { readonly at: 'leaving'; readonly target: Target; readonly next?: Target }
  | { readonly at: 'pinned'; readonly target: Target; readonly focused: boolean };

export type HoverEvent<Target> =
  /** The pointer is slow over a mention. */
  | { readonly type: 'over'; readonly target: Target }
  /** The pointer is over the card, or on the straight way to it. */
  | { readonly type: 'back' }
  /** The pointer is anywhere else, or too fast to mean anything. */
  | { readonly type: 'away' }
  /** The delay of the current state has passed. */
  | { readonly type: 'due' }
  /** A click or tap on a mention, or inside the card. */
  | { readonly type: 'pin'; readonly target: Target }
  /** A key or command: opens at once and takes the focus. */
  | { readonly type: 'summon'; readonly target: Target }
  /** Esc, the close button, a click outside, or the mention has gone. */
  | { readonly type: 'dismiss' }
  /** The page scrolls. */
  | { readonly type: 'scroll' };

export const closed = { at: 'closed' } as const;

/** How long the state lasts before `due`, in ms; undefined when only events end it. */
export function delayOf(hover: Hover<unknown>): number | undefined {
  if (hover.at === 'dwelling') return dwell;
  return hover.at === 'leaving' ? grace : undefined;
}

/** The mention whose card is to be seen, if any. */
export function shown<Target>(hover: Hover<Target>): Target | undefined {
  return hover.at === 'open' || hover.at === 'leaving' || hover.at === 'pinned'
    ? hover.target
    : undefined;
}

/** The next state; the very same object when the event means nothing in it. */
export function next<Target>(hover: Hover<Target>, event: HoverEvent<Target>): Hover<Target> {
  if (event.type === 'pin') return { at: 'pinned', target: event.target, focused: false };
  if (event.type === 'summon') return { at: 'pinned', target: event.target, focused: true };
  if (event.type === 'dismiss') return hover.at === 'closed' ? hover : closed;
  switch (hover.at) {
    case 'closed':
      return event.type === 'over' ? { at: 'dwelling', target: event.target } : hover;
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

type At<Target, Name> = Extract<Hover<Target>, { at: Name }>;

function fromDwelling<T>(hover: At<T, 'dwelling'>, event: HoverEvent<T>): Hover<T> {
  if (event.type === 'due') return { at: 'open', target: hover.target };
  if (event.type === 'over')
    return event.target === hover.target ? hover : { ...hover, target: event.target };
  return closed;
}

function fromOpen<T>(hover: At<T, 'open'>, event: HoverEvent<T>): Hover<T> {
  if (event.type === 'away') return { at: 'leaving', target: hover.target };
  if (event.type === 'scroll') return closed;
  if (event.type === 'over' && event.target !== hover.target)
    return { at: 'leaving', target: hover.target, next: event.target };
  return hover;
}

function fromLeaving<T>(hover: At<T, 'leaving'>, event: HoverEvent<T>): Hover<T> {
  if (event.type === 'due') return hover.next ? { at: 'open', target: hover.next } : closed;
  if (event.type === 'back') return { at: 'open', target: hover.target };
  if (event.type === 'scroll') return closed;
  if (event.type === 'away') return hover.next ? { at: 'leaving', target: hover.target } : hover;
  if (event.type !== 'over' || event.target === hover.next) return hover;
  if (event.target === hover.target) return { at: 'open', target: hover.target };
  return { at: 'leaving', target: hover.target, next: event.target };
}
