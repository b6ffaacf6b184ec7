/**
 * The one place in a page where Gloss shows something of its own: a host with a closed shadow root in
 * the top layer. It is in the document only while something is shown.
 */

/**
 * Beats every rule a page can write for the host: important declarations of an inner tree win. `all`
 * resets neither direction nor custom properties, hence the explicit ones.
 */
const armour = `:host {
  all: initial !important; direction: ltr !important; unicode-bidi: isolate !important;
  display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; overflow: visible !important; background: none !important;
  text-size-adjust: none !important; -webkit-text-size-adjust: none !important;
}
@media print { :host { display: none !important; } }
.frame { position: absolute; box-sizing: border-box; }`;

export const hostTag = 'gloss-card';

export interface Surface {
  /** Where to render; lives in the shadow root and is positioned by `move`. */
  readonly frame: HTMLElement;
  readonly isOpen: boolean;
  /** Shows the frame above everything, from inside the dialog or fullscreen element around `near`. */
  open(near: Node): void;
  /** Viewport pixels. */
  move(left: number, top: number): void;
  close(): void;
  /** True for the host, and so for every event from inside as the page sees it. */
  owns(node: EventTarget | null): boolean;
}

export function createSurface(css: string): Surface {
  const host = document.createElement(hostTag);
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [sheet(armour), sheet(css)];
  const frame = document.createElement('div');
  frame.className = 'frame';
  shadow.append(frame);
  host.popover = 'manual';
  keepToOurselves(frame);
  return {
    frame,
    get isOpen() {
      return host.isConnected;
    },
    open(near) {
      const home = homeFor(near);
      if (host.parentNode !== home) home.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    move(left, top) {
      frame.style.left = `${left}px`;
      frame.style.top = `${top}px`;
    },
    close: () => host.remove(),
    owns: (node) => node === host,
  };
}

/** Removes what an earlier life of Gloss may have left in this page. */
export function sweepSurfaces(): void {
  for (const host of document.querySelectorAll(hostTag)) host.remove();
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Outside a modal dialog or the fullscreen element everything is inert, the top layer too. */
function homeFor(near: Node): Element {
  const element = near instanceof Element ? near : near.parentElement;
  const modal = element?.closest(':modal');
  const full = document.fullscreenElement;
  if (modal) return modal;
  return full && !full.shadowRoot && full.contains(near) ? full : document.documentElement;
}

/** Keys and clicks in the card are not the page's business: its shortcuts and menus stay quiet. */
function keepToOurselves(frame: HTMLElement): void {
  const kinds =
    'keydown keyup keypress click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup ' +
    'touchstart touchend focusin focusout beforeinput input copy cut paste';
  for (const kind of kinds.split(' '))
    frame.addEventListener(kind, (event) => event.stopPropagation());
}
