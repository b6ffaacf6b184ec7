/** Shows the card of a mention and keeps it at its line: the effects of the hover machine's states. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { LazyEchoes } from '../lazy-echoes.ts';
import { loadChunk } from '../load-chunk.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Painter, Point } from '../mentions/painter.ts';
import type { CardPopover, CardView } from './card-popover.tsx';
import { cardView } from './card-view.ts';
import type { Shown } from './hover.ts';
import { type Box, nearestLine } from './position.ts';

interface PresenterOptions {
  readonly painter: Painter;
  entitiesOf(mention: Mention): LexiconEntity[];
  /** Whether the page is about the story of an entity. */
  isAbout(entity: LexiconEntity): boolean;
  /** Keeps the reader's "not this one". */
  dismissOne(key: string): void;
  readonly echoes: LazyEchoes;
  /** The current state, read again after loading. */
  shown(): Shown<Mention> | undefined;
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
    const { dismissOne, echoes } = this.#options;
    const [{ createCardPopover }, view] = await Promise.all([
      loadChunk('card'),
      cardView(mention, this.#options, dismissOne, echoes),
    ]);
    this.#popover ??= createCardPopover(this.settleSoon);
    return view;
  }

  /** Draws the card of the state that is to be seen. Rejects when the extension has gone. */
  async show({ target }: Shown<Mention>): Promise<void> {
    const prepared = this.#prepared?.mention === target ? this.#prepared : this.#prepare(target);
    const view = await prepared.ready;
    const state = this.#options.shown();
    if (!state || this.#prepared !== prepared) return;
    const { painter, onPin, onClose } = this.#options;
    const near = prepared.mention.segments[0].node;
    this.#popover?.show(view, { pinned: state.at === 'pinned', near, onPin, onClose });
    painter.single(prepared.mention);
    if (state.at === 'pinned' && state.focused) this.#popover?.takeFocus();
    this.#settle();
  }

  /** The mention of the card has a successor at its place: the card stays as it is. */
  retarget(from: Mention, to: Mention): void {
    if (this.#prepared?.mention === from) this.#prepared.mention = to;
  }

  hide(): void {
    this.#prepared = undefined;
    this.#popover?.close();
    this.#options.painter.single(undefined);
  }

  /** Puts the card where it belongs now: it grew, the page scrolled, the window changed. */
  readonly settleSoon = (): void => {
    requestAnimationFrame(() => this.#settle());
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

  #lineOf({ target, point }: { target: Mention; point: Point }): Box | undefined {
    return nearestLine(this.#options.painter.rects(target), point.x, point.y);
  }
}
