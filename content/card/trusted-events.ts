/** A script of the page that gets hold of the card's nodes can send them events: none of those acts. */
import { options, type VNode } from 'preact';

type Handler = (this: unknown, event: Event) => unknown;

/**
 * Lets every event handler that this bundle renders hear only events that the browser itself vouches for. By
 * Preact's own hook, because a handler that forgot to ask would be a hole.
 */
export function hearTrustedEventsOnly(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode): void => {
    if (typeof vnode.type === 'string') guardHandlers(vnode.props as Record<string, unknown>);
    before?.(vnode);
  };
}

function guardHandlers(props: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(props))
    if (name.startsWith('on') && typeof value === 'function')
      props[name] = trustedOnly(value as Handler);
}

const trustedOnly = (handler: Handler): Handler =>
  function (event) {
    return event.isTrusted ? handler.call(this, event) : undefined;
  };
