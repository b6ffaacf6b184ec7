/**
 * The one place in a page where Gloss shows something of its own: a host with a closed shadow root in
 * the top layer. It is in the document only while something is shown.
 */
import { composedParent, isElement, matchesSelector, rootOf } from '../scan/dom.ts';
import { type PressWatch, watchPresses } from './fair-press.ts';
import { type Box, clamp, place, placeSheet } from './position.ts';
import { hostTag } from './stale-surfaces.ts';
import { minHeightPx, sheetWidthPx } from './timings.ts';

/**
 * Set by `highlight.css`. When an extension is removed, Firefox ends its scripts without an event and takes
 * its style sheet away; an open card is hidden with it.
 */
const here = '--gloss-here';

/**
 * Beats every rule a page can write for the host: important declarations of an inner tree win. `all`
 * resets neither direction nor custom properties, hence the explicit ones.
 */
const armour = `:host {
  all: initial !important; direction: ltr !important; unicode-bidi: isolate !important;
  display: var(${here}, none) !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; overflow: visible !important; background: none !important;
  text-size-adjust: none !important; -webkit-text-size-adjust: none !important;
}
@media print { :host { display: none !important; } }
.frame { position: absolute; box-sizing: border-box; display: flex; flex-direction: column; }`;

export interface Surface {
  /** The element to render into, inside the shadow root; another one after every `close`. */
  readonly frame: HTMLElement;
  readonly isOpen: boolean;
  /** Shows the frame above everything, from inside the dialog or fullscreen element around `near`. */
  open(near: Node): void;
  /** Puts the frame at a line of a mention, `x` being where on it the pointer is; viewport pixels. */
  settle(line: Box, x: number): void;
  /** Puts the frame in the upper middle of the viewport. */
  center(): void;
  close(): void;
}

/** Hosts that the page may still hold: mutation records about them arrive after they are gone. */
const hosts = new WeakSet<EventTarget>();

/** True for the host of any surface, and so for every event from inside as the page sees it. */
export const isHost = (node: EventTarget | null): boolean => node !== null && hosts.has(node);

/**
 * Creates nothing before something is shown, because most pages never get that far, and creates all of it anew
 * each time, so that nodes a page got hold of (SECURITY.md) are empty afterwards.
 * @param css the styles of what is shown in the frame
 * @param onResize called after the frame has changed its size
 */
export function createSurface(css: string, onResize = (): void => {}): Surface {
  let made: Made | undefined;
  let held: Held | undefined;
  const make = (): Made => {
    made ??= makeHost(css, onResize);
    return made;
  };
  return {
    get frame() {
      return make().frame;
    },
    get isOpen() {
      return made?.host.isConnected === true;
    },
    open(near) {
      const { host } = make();
      const home = homeFor(near);
      if (host.parentNode !== home) home.append(host);
      // A class that the page registered for the tag runs here, and may have taken the host away.
      if (!host.isConnected) return;
      // The style sheet does not reach into a shadow tree.
      if (rootOf(home) !== document) host.style.setProperty(here, 'block');
      if (!host.matches(':popover-open')) host.showPopover();
    },
    settle(line, x) {
      const { host, frame, presses } = make();
      undoZoom(host, frame);
      frame.style.maxHeight = '';
      const view = viewport();
      const isSheet = innerWidth < sheetWidthPx;
      frame.classList.toggle('sheet', isSheet);
      frame.style.width = isSheet ? `${view.right - view.left}px` : '';
      const { width, height } = sizeOf(frame, held);
      const placing = isSheet
        ? placeSheet(line, { width, height }, view)
        : place(line, clamp(x, line.left, line.right), { width, height }, view);
      frame.dataset.side = placing.side;
      const most = Math.min(height, placing.maxHeight);
      // Growing would move what is read, where the lower edge stays.
      const growsUp = isSheet === (placing.side === 'below') && most >= minHeightPx;
      held = growsUp ? { content: frame.firstElementChild, height: most } : undefined;
      frame.style.maxHeight = `${held ? most : placing.maxHeight}px`;
      const { left, top } = frame.style;
      frame.style.left = `${placing.left}px`;
      frame.style.top = `${placing.top}px`;
      if (frame.style.left !== left || frame.style.top !== top) presses.moved();
    },
    center() {
      const { host, frame } = make();
      undoZoom(host, frame);
      const { left, top, right, bottom } = viewport();
      const height = bottom - top;
      frame.style.maxHeight = `${height * 0.8}px`;
      const { width } = frame.getBoundingClientRect();
      frame.style.left = `${Math.max(left, (left + right - width) / 2)}px`;
      frame.style.top = `${top + height * 0.1}px`;
    },
    close() {
      made?.host.remove();
      made = undefined;
      held = undefined;
    },
  };
}

/** The height that a content of the frame keeps. */
interface Held {
  readonly content: Element | null;
  readonly height: number;
}

function sizeOf(frame: HTMLElement, held: Held | undefined): { width: number; height: number } {
  const { width, height } = frame.getBoundingClientRect();
  const isSame = held?.content === frame.firstElementChild;
  return { width, height: isSame && held ? Math.min(height, held.height) : height };
}

interface Made {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly presses: PressWatch;
}

function makeHost(css: string, onResize: () => void): Made {
  const { host, shadow } = closedHost();
  hosts.add(host);
  shadow.adoptedStyleSheets = [sheet(armour), sheet(css)];
  const frame = document.createElement('div');
  frame.className = 'frame';
  // Here and not in a style sheet: those are gone once a page has adopted the host into another document.
  frame.style.userSelect = 'none';
  shadow.append(frame);
  host.popover = 'manual';
  keepToOurselves(frame);
  new ResizeObserver(onResize).observe(frame);
  const presses = watchPresses(frame);
  refuseStolenPresses(host, frame, presses);
  return { host, frame, presses };
}

/**
 * Made in a document without a window, where no class of the page's registry applies: a page that registers
 * the tag gets the host, but `attachInternals().shadowRoot` is null, because the root was there before the class.
 * https://dom.spec.whatwg.org/#shadowroot-available-to-element-internals
 */
function closedHost(): { host: HTMLElement; shadow: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement(hostTag);
  const shadow = host.attachShadow({ mode: 'closed' });
  return { host: document.adoptNode(host), shadow };
}

/** The visual viewport, pinch zoom included, in viewport pixels. */
function viewport(): Box {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** A page's `zoom` would scale the frame and its offsets, which are in viewport pixels. */
function undoZoom(host: HTMLElement, frame: HTMLElement): void {
  frame.style.zoom = String(1 / (host.currentCSSZoom || 1));
}

/**
 * Outside a modal dialog or the fullscreen element everything is inert, the top layer too; a press outside of a
 * page's own popover closes that.
 */
function homeFor(near: Node): Element {
  const around = surroundings(near);
  const full = document.fullscreenElement;
  return (
    around.find((element) => matchesSelector(element, ':modal')) ??
    around.find(closesOnPressOutside) ??
    (full && !full.shadowRoot && around.includes(full) ? full : document.documentElement)
  );
}

const closesOnPressOutside = (element: Element): boolean =>
  element instanceof HTMLElement &&
  matchesSelector(element, ':popover-open') &&
  element.popover !== 'manual';

/** The elements around a node, itself included, through shadow roots. */
function surroundings(near: Node): Element[] {
  const elements: Element[] = [];
  for (let at: Node | null = near; at; at = composedParent(at))
    if (isElement(at)) elements.push(at);
  return elements;
}

/** Keeps keys and clicks in the card from the page's shortcuts and menus. */
function keepToOurselves(frame: HTMLElement): void {
  const kinds =
    'keydown keyup keypress click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup ' +
    'touchstart touchend focusin focusout beforeinput input copy cut paste';
  for (const kind of kinds.split(' '))
    frame.addEventListener(kind, (event) => event.stopPropagation());
}

/** A press that is none of the reader's does nothing, and brings the card to the front: the next one is seen. */
function refuseStolenPresses(host: HTMLElement, frame: HTMLElement, presses: PressWatch): void {
  for (const kind of ['click', 'auxclick'] as const)
    frame.addEventListener(
      kind,
      (event) => {
        if (event.isTrusted && presses.isFair(event)) return;
        // A link is followed without any handler of ours.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.isTrusted) bringToFront(host);
      },
      true,
    );
}

function bringToFront(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
  if (host.isConnected) host.showPopover();
}
