/** The list of a page's mentions, for readers who do not use a pointer. */
import { render } from 'preact';
import css from '../../components/card/card.css?inline';
import { MentionList, type MentionListProps } from '../../components/card/MentionList.tsx';
import type { LexiconEntity } from '../../core/recognition/types.ts';
import type { Mention } from '../mentions/mention.ts';
import { quote } from '../mentions/quote.ts';
import { FocusLoan } from './focus.ts';
import { guard, unguard } from './guard.ts';
import { shadeAt } from './page-theme.ts';
import { createSurface, isHost } from './surface.ts';

export interface ListTerms {
  /** In page order. */
  readonly mentions: readonly Mention[];
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  /** Goes to a mention; the list is closed by then. */
  choose(mention: Mention): void;
  readonly t: MentionListProps['t'];
  /** Closes the list. */
  readonly signal: AbortSignal;
}

let close = (): void => {};

/** Opens the list, the only one of the page, with the focus inside; Esc and a click elsewhere close it. */
export function openList({ mentions, entitiesOf, choose, t, signal }: ListTerms): void {
  close();
  if (signal.aborted) return;
  const surface = createSurface(css);
  const focus = new FocusLoan();
  const end = new AbortController();
  surface.open(document.activeElement ?? document.documentElement);
  const { frame } = surface;
  close = () => {
    close = () => {};
    end.abort();
    unguard(frame);
    render(null, frame);
    surface.close();
    focus.back();
  };
  const onClose = (): void => close();
  const onChoose = (index: number): void => {
    close();
    const mention = mentions[index];
    if (mention) choose(mention);
  };
  render(
    <MentionList
      mentions={mentions.map((mention) => listed(mention, entitiesOf(mention)))}
      t={t}
      theme={shadeAt(document.body)}
      onClose={onClose}
      onChoose={onChoose}
    />,
    frame,
  );
  guard(frame, onClose);
  surface.center();
  focus.give(frame);
  closeOnOutside(onClose, end.signal);
  signal.addEventListener('abort', onClose, { signal: end.signal });
}

function listed(mention: Mention, entities: readonly LexiconEntity[]) {
  const name = entities.map((entity) => entity.name).join(' · ');
  return { name, kind: entities[0]?.kind ?? 'event', quote: quote(mention) };
}

function closeOnOutside(close: () => void, signal: AbortSignal): void {
  addEventListener('pointerdown', (event) => event.isTrusted && !isHost(event.target) && close(), {
    capture: true,
    signal,
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal },
  );
}
