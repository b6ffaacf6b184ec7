/** Lends the focus to what Gloss shows: `give` takes it there, `back` returns it to where it was. */
export class FocusLoan {
  #owner: HTMLElement | undefined;

  /** A text field in `frame` gets the focus, or else the whole of it. */
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
