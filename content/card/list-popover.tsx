/** The list of a page's mentions, for readers who do not use a pointer. */
import { MentionList, type MentionListProps } from '../../components/card/MentionList.tsx';
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { logged } from '../../core/log.ts';
import { readUnreadKeys } from '../../extension/storage/unread.ts';
import type { Mention } from '../mentions/mention.ts';
import { quote } from '../mentions/quote.ts';
import { openCentered } from './centered-popover.ts';
import { themeAt } from './page-theme.ts';

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

export function openList({ mentions, entitiesOf, choose, t, signal }: ListOptions): void {
  openCentered((close) => {
    const onChoose = (index: number): void => {
      close();
      const mention = mentions[index];
      if (mention) choose(mention);
    };
    return (
      <MentionList
        mentions={mentions.map((mention) => listed(mention, entitiesOf(mention)))}
        loadUnread={() => readUnreadKeys().catch(logged('unread'))}
        t={t}
        theme={themeAt(document.body)}
        onClose={close}
        onChoose={onChoose}
      />
    );
  }, signal);
}

function listed(mention: Mention, entities: readonly LexiconEntity[]) {
  const name = entities.map((entity) => entity.name).join(' · ');
  const keys = entities.map(({ key }) => key);
  return { name, kind: entities[0]?.kind ?? 'event', keys, quote: quote(mention) };
}
