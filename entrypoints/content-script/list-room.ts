/** The list of a page's mentions, for readers who do not use a pointer. */
import type { Mention } from '../../page/mention.ts';
import { quote } from '../../page/quote.ts';
import { createSurface } from '../../page/surface.ts';
import { words } from '../../platform/words.ts';
import type { LexiconEntity } from '../../text/types.ts';
import { FocusLoan } from './focus.ts';
import { borrow } from './parts.ts';

export interface ListRoom {
  owns(node: EventTarget | null): boolean;
  /** Opens the list with the focus inside; Esc and a click elsewhere close it. */
  open(): Promise<void>;
}

/** @param choose goes to a mention; the list is closed by then */
export function openListRoom(
  visible: () => readonly Mention[],
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
  choose: (mention: Mention) => void,
  signal: AbortSignal,
): ListRoom {
  const surface = createSurface();
  const focus = new FocusLoan();
  let close = (): void => {};

  async function open(): Promise<void> {
    close();
    const { css, drawList, clear } = await borrow('card');
    if (signal.aborted) return;
    const mentions = visible();
    const { frame } = surface;
    surface.dress(css);
    surface.open(document.activeElement ?? document.documentElement);
    drawList(frame, {
      mentions: mentions.map((mention) => listed(mention, entitiesOf(mention))),
      words,
      onClose: () => close(),
      onChoose(index) {
        close();
        const mention = mentions[index];
        if (mention) choose(mention);
      },
    });
    surface.center();
    focus.give(frame);
    const stop = closeOnOutside(surface.owns, () => close());
    close = () => {
      close = () => {};
      stop();
      clear(frame);
      surface.close();
      focus.back();
    };
  }

  signal.addEventListener('abort', () => close());
  return { owns: surface.owns, open };
}

function listed(mention: Mention, entities: readonly LexiconEntity[]) {
  const name = entities.map((entity) => entity.name).join(' · ');
  return { name, kind: entities[0]?.kind ?? 'event', quote: quote(mention) };
}

/** @returns ends the listening */
function closeOnOutside(
  owns: (node: EventTarget | null) => boolean,
  close: () => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pointerdown', (event) => !owns(event.target) && close(), {
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
  return () => listening.abort();
}
