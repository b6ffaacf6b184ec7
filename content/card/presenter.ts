/** Shows the card of a mention and keeps it at its line: the effects of the hover machine's states. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { LazyEchoes } from '../lazy-echoes.ts';
import { loadChunk } from '../load-chunk.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Painter } from '../mentions/painter.ts';
import type { CardPopover, CardView } from './card-popover.tsx';
import { cardView } from './card-view.ts';
import { isHeld, type ShownTarget } from './hover.ts';
import { type Box, nearestLine } from './position.ts';

interface PresenterOptions {
  readonly painter: Painter;
  entitiesOf(mention: Mention): LexiconEntity[];
  /** True if the page is about the story of an entity. */
  isAbout(entity: LexiconEntity): boolean;
  /** Keeps the reader's "not this one", or takes it back. */
  dismissOne(key: string, isDismissed: boolean): void;
  /** The site that it is kept for. */
  readonly host: string;
  readonly echoes: LazyEchoes;
  /** The current state, read again after loading. */
  shown(): ShownTarget<Mention> | undefined;
  /** Called by the card's pin button, and by its close button. */
  onPin(): void;
  onClose(): void;
}

/** The props of a card, loading or loaded. */
interface Prepared {
  mention: Mention;
  readonly ready: Promise<CardView>;
}

export class CardPresenter {
  #popover: CardPopover | undefined;
  /** Belongs to the mention that is dwelt on or whose card is open. */
  #prepared: Prepared | undefined;
  /** The line of the open card, as it was last found. */
  #line: Box | undefined;
  readonly #options: PresenterOptions;

  constructor(options: PresenterOptions) {
    this.#options = options;
  }

  /** Loads what the card of a mention needs, afresh for every dwell. Rejects when the extension has gone. */
  async prepare(mention: Mention): Promise<void> {
    await this.#prepare(mention).ready;
  }

  #prepare(mention: Mention): Prepared {
    this.#prepared = { mention, ready: this.#load(mention) };
    return this.#prepared;
  }

  async #load(mention: Mention): Promise<CardView> {
    const [{ createCardPopover }, view] = await Promise.all([
      loadChunk('card'),
      cardView(mention, this.#options),
    ]);
    this.#popover ??= createCardPopover(this.settleSoon);
    return view;
  }

  /** Draws the card of the state that is to be seen. Rejects when the extension has gone. */
  async show({ target }: ShownTarget<Mention>): Promise<void> {
    const prepared = this.#prepared?.mention === target ? this.#prepared : this.#prepare(target);
    const view = await prepared.ready;
    const state = this.#options.shown();
    if (!state || this.#prepared !== prepared) return;
    const { painter, onPin, onClose } = this.#options;
    const near = prepared.mention.segments[0].node;
    this.#popover?.show(view, { pinned: state.at === 'pinned', near, onPin, onClose });
    painter.single(isHeld(state) ? undefined : prepared.mention);
    if (state.at === 'pinned' && state.focused) this.#popover?.takeFocus();
    this.#settle();
  }

  /** The mention of the card has a successor at its place: the card stays as it is. */
  retarget(from: Mention, to: Mention): void {
    if (this.#prepared?.mention !== from) return;
    this.#prepared.mention = to;
    if (this.isOpen) this.#options.painter.single(to);
  }

  hide(): void {
    this.#prepared = undefined;
    this.#popover?.close();
    this.#options.painter.single(undefined);
  }

  /** Puts the card where it belongs now: it grew, the page scrolled, the window changed. */
  readonly settleSoon = (): void => {
    if (this.isOpen) requestAnimationFrame(() => this.#settle());
  };

  #settle(): void {
    const state = this.#options.shown();
    const line = state && this.#lineOf(state);
    if (line && this.#popover?.isOpen) this.#popover.settle(line, state.point.x);
  }

  get isOpen(): boolean {
    return this.#popover?.isOpen === true;
  }

  /** The card that is open and the line it hangs at. */
  get boxes(): { line: Box; card: Box } | undefined {
    const state = this.#options.shown();
    const line = state && this.#lineOf(state);
    return line && this.#popover?.isOpen ? { line, card: this.#popover.box } : undefined;
  }

  /** A name that is not marked any more may not be found: its card keeps the line that it hung at. */
  #lineOf(state: ShownTarget<Mention>): Box | undefined {
    const { target, point } = state;
    if (!isHeld(state))
      this.#line = nearestLine(this.#options.painter.rects(target), point.x, point.y);
    return this.#line;
  }
}
