/** A dialog in the middle of the page, with the focus inside; Esc and a click elsewhere close it. */
import { type ComponentChild, render } from 'preact';
import css from '../../components/card/card.css?inline';
import { FocusLoan } from './focus.ts';
import { guard, unguard } from './guard.ts';
import { createSurface, isHost, type Surface } from './surface.ts';
import { trustedListener } from './trusted-listener.ts';

/** The only one of the page. */
let openedPopover: CenteredPopover | undefined;

/**
 * @param draw what stands in it, and closes it
 * @param signal closes it
 */
export function openCentered(
  draw: (close: () => void) => ComponentChild,
  signal: AbortSignal,
): void {
  openedPopover?.close();
  openedPopover = signal.aborted ? undefined : new CenteredPopover(draw, signal);
}

class CenteredPopover {
  readonly #surface: Surface = createSurface(css);
  readonly #focus = new FocusLoan();
  readonly #end = new AbortController();

  constructor(draw: (close: () => void) => ComponentChild, signal: AbortSignal) {
    const { frame } = this.#surface;
    this.#surface.open(document.activeElement ?? document.documentElement);
    render(draw(this.close), frame);
    guard(frame, this.close);
    this.#surface.center();
    this.#focus.give(frame);
    closeOnOutside(this.close, this.#end.signal);
    signal.addEventListener('abort', this.close, { signal: this.#end.signal });
  }

  readonly close = (): void => {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    const { frame } = this.#surface;
    unguard(frame);
    render(null, frame);
    this.#surface.close();
    this.#focus.back();
  };
}

function closeOnOutside(close: () => void, signal: AbortSignal): void {
  const on = trustedListener(signal);
  on('pointerdown', (event) => {
    if (!isHost(event.target)) close();
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
}
