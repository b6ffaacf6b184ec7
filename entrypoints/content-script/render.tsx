/** Puts the card and the list of mentions into the frame that the surface gives them. */
import { render } from 'preact';
import css from '../../components/card.css?inline';
import { words } from '../../platform/words.ts';
import { openDossier } from '../../platform/messages.ts';
import { CardStack } from './CardStack.tsx';
import { type CardView, entryOf } from './card-view.ts';
import { copy } from './copy.ts';

export { css };

export interface CardTerms {
  readonly isPinned: boolean;
  readonly theme: 'light' | 'dark';
  pin(): void;
  close(): void;
  /** Keeps "not this one". */
  dismissOne(key: string): void;
}

export function renderCard(frame: HTMLElement, { entries, why }: CardView, terms: CardTerms): void {
  const { isPinned, theme, pin, close, dismissOne } = terms;
  render(
    <CardStack
      key={entries.map(({ key }) => key).join()}
      entries={entries}
      why={why}
      words={words}
      theme={theme}
      pinned={isPinned}
      load={(key) => entryOf(key, key)}
      onPin={pin}
      onClose={close}
      onNotThis={() => {
        for (const { key } of entries) dismissOne(key);
      }}
      onCopy={copy}
      onOpenDossier={openDossier}
    />,
    frame,
  );
}

export const unrender = (frame: HTMLElement): void => render(null, frame);
