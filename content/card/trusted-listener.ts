type Listen = <Kind extends keyof WindowEventMap>(
  kind: Kind,
  act: (event: WindowEventMap[Kind]) => void,
) => void;

/**
 * Listens at the window, before the page's elements do, to events that the browser itself vouches for: a page
 * can make up every other.
 */
export const trustedListener =
  (signal: AbortSignal): Listen =>
  (kind, act) => {
    const hear = (event: Event): void => {
      if (event.isTrusted) act(event as Parameters<typeof act>[0]);
    };
    addEventListener(kind, hear, { capture: true, passive: kind !== 'keydown', signal });
  };

/** Asks for the event's path only where there is more of it than its target: most moves are over plain text. */
export function topmost(event: Event): Element | undefined {
  const target = event.target as Partial<Element> | null;
  const inner = target?.shadowRoot ? event.composedPath()[0] : target;
  return inner instanceof Element ? inner : undefined;
}
