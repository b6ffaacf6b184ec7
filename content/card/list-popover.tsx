/** The list of a page's mentions, for readers who do not use a pointer. */
import { render } from 'preact';
import css from '../../components/card/card.css?inline';
import { MentionList, type MentionListProps } from '../../components/card/MentionList.tsx';
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { quote } from '../mentions/quote.ts';
import { FocusLoan } from './focus.ts';
import { guard, unguard } from './guard.ts';
import { themeAt } from './page-theme.ts';
import { createSurface, isHost, type Surface } from './surface.ts';
import { trustedListener } from './trusted-listener.ts';

interface ListOptions {
  /** In page order. */
  readonly mentions: readonly Mention[];
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  /** Goes to a mention; the list is closed by then. */
  choose(mention: Mention): void;
  readonly t: MentionListProps['t'];
  /** Closes the list. */
  readonly signal: AbortSignal;
}

/** The only list of the page. */
let opened: MentionListPopover | undefined;

/** Opens the list with the focus inside; Esc and a click elsewhere close it. */
export function openList(options: ListOptions): void {
  opened?.close();
  opened = options.signal.aborted ? undefined : new MentionListPopover(options);
}

class MentionListPopover {
  readonly #surface: Surface = createSurface(css);
  readonly #focus = new FocusLoan();
  readonly #end = new AbortController();

  constructor(options: ListOptions) {
    const { frame } = this.#surface;
    this.#surface.open(document.activeElement ?? document.documentElement);
    this.#render(options);
    guard(frame, this.close);
    this.#surface.center();
    this.#focus.give(frame);
    closeOnOutside(this.close, this.#end.signal);
    options.signal.addEventListener('abort', this.close, { signal: this.#end.signal });
  }

  #render({ mentions, entitiesOf, choose, t }: ListOptions): void {
    const onChoose = (index: number): void => {
      this.close();
      const mention = mentions[index];
      if (mention) choose(mention);
    };
    render(
      <MentionList
        mentions={mentions.map((mention) => listed(mention, entitiesOf(mention)))}
        t={t}
        theme={themeAt(document.body)}
        onClose={this.close}
        onChoose={onChoose}
      />,
      this.#surface.frame,
    );
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

function listed(mention: Mention, entities: readonly LexiconEntity[]) {
  const name = entities.map((entity) => entity.name).join(' · ');
  return { name, kind: entities[0]?.kind ?? 'event', quote: quote(mention) };
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
