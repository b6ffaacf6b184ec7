import { useEffect, useRef } from 'preact/hooks';
import type { WalkStep } from '../../core/draft/walk.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** The article, with the sentence that is gone through marked in it and in view. */
export function WalkedArticle({ step: { text, fact } }: { step: WalkStep }) {
  const t = useMessages();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [fact.id]);
  const { title, paragraphs, language } = text.article;
  return (
    <section
      class="article"
      ref={box}
      aria-label={title || t('writePasteText')}
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      {paragraphs.map((paragraph, i) => (
        <p key={i}>
          {fact.paragraph === i + 1 ? (
            <MarkedParagraph text={paragraph} start={fact.start} end={fact.end} />
          ) : (
            visibleText(paragraph)
          )}
        </p>
      ))}
    </section>
  );
}

function MarkedParagraph({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <>
      {visibleText(text.slice(0, start))}
      <mark>{visibleText(text.slice(start, end))}</mark>
      {visibleText(text.slice(end))}
    </>
  );
}
