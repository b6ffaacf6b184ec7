/** Moves the focus into what Gloss shows (`give`) and returns it to where it was (`back`). */
export class FocusLoan {
  #owner: HTMLElement | undefined;

  /** Focuses a text field in `frame`, or else its focusable root. */
  give(frame: HTMLElement): void {
    const before = document.activeElement;
    this.#owner ??= before instanceof HTMLElement ? before : undefined;
    const field =
      frame.querySelector('input') ?? frame.querySelector<HTMLElement>('[tabindex="-1"]');
    field?.focus({ preventScroll: true });
  }

  back(): void {
    if (this.#owner?.isConnected) this.#owner.focus({ preventScroll: true });
    this.#owner = undefined;
  }
}
