import { useState } from 'preact/hooks';
import type { QuotedMention } from '../../core/page/quoted-mention.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Shown before the reader asks for all. */
const mostQuotesAtFirst = 5;

interface MentionQuotesProps {
  mentions: readonly QuotedMention[];
  onGo: (index: number) => void;
}

/** The mentions of an entity as quotes; each leads to its mention in the page. */
export function MentionQuotes({ mentions, onGo }: MentionQuotesProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? mentions : mentions.slice(0, mostQuotesAtFirst);
  const left = mentions.length - shown.length;
  return (
    <>
      <ol class="quotes">
        {shown.map(({ index, prefix, exact, suffix }) => (
          <li key={index}>
            <button
              type="button"
              class="row"
              title={t('panelGo')}
              dir="auto"
              onClick={() => onGo(index)}
            >
              {visibleText(prefix)}
              <b>{visibleText(exact)}</b>
              {visibleText(suffix)}
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {plural(t, 'panelMoreMentions', left)}
        </button>
      )}
    </>
  );
}
