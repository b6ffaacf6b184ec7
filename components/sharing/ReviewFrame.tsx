import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

interface ReviewFrameProps {
  /** The thing under review; the heading gets the focus whenever it is another. */
  of: object;
  /** Of the file. */
  name: string;
  /** Absent where it cannot be added. */
  onAdd: (() => void) | undefined;
  onLeave: () => void;
  children: ComponentChildren;
}

/** Frames the content of a file before it is installed: its name above, the decision below. */
export function ReviewFrame({ of, name, onAdd, onLeave, children }: ReviewFrameProps) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <div class="review">
      <h3 ref={heading} tabIndex={-1}>
        {t('reviewTitle')}: <bdi>{visibleText(name)}</bdi>
      </h3>
      {children}
      <p class="tools">
        {onAdd && (
          <button type="button" class="button" onClick={onAdd}>
            {t('reviewAdd')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t('reviewLeave')}
        </button>
      </p>
    </div>
  );
}
