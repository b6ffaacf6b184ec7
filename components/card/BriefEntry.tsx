import { cardOutline } from '../../core/dossier/card/card-outline.ts';
import type { EntityKind } from '../../core/dossier/schema.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

export interface BriefActions {
  /** Marks this kind of names no longer; absent where that cannot be set. */
  onUnmark?: ((kind: EntityKind) => void) | undefined;
}

interface BriefEntryProps extends CardEntry, BriefActions {
  onShow: () => void;
}

/** On a page that is not about the story: in how many facts of which story the name stands, and a way to them. */
export function BriefEntry({ file, onShow, onUnmark }: BriefEntryProps) {
  const t = useMessages();
  if (!file) return <p class="empty">{t('cardRemoved')}</p>;
  const { facts, dossier, entity } = file;
  const topic = cardOutline(file).topics[0]?.topic.title;
  const title = visibleText(dossier.title);
  const unmark = unmarkMessages[entity.kind];
  return (
    <article class="brief">
      <p>
        {topic
          ? plural(t, 'cardNamedInMost', facts.length, title, visibleText(topic))
          : plural(t, 'cardNamedIn', facts.length, title)}
      </p>
      <p class="ways">
        <button type="button" class="plain" onClick={onShow}>
          {t('cardShowThem')}
        </button>
        {onUnmark && unmark && (
          <button type="button" class="plain" onClick={() => onUnmark(entity.kind)}>
            {t(unmark)}
          </button>
        )}
      </p>
    </article>
  );
}

/** Kinds that any page names. */
const unmarkMessages: Partial<Record<EntityKind, MessageKey>> = {
  place: 'cardUnmarkPlaces',
  body: 'cardUnmarkBodies',
  outlet: 'cardUnmarkOutlets',
};
