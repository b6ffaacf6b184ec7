import type { EntityCount } from '../../core/page/entity-count.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { UnreadName } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { NoneFound, PopupProgress, type ProgressProps } from './PopupProgress.tsx';

interface PopupEntitiesProps extends ProgressProps {
  counts: readonly EntityCount[];
  /** Keys of those with facts that changed since the reader may have read them. */
  unread: ReadonlySet<string>;
  /** Number of mentions in menus, footers, bylines, forms and captions, which are not marked. */
  beside: number;
  onEntity: (key: string) => void;
  onNext: () => void;
  onList: () => void;
}

/** The entities that the page mentions, the most mentioned first; each leads to its next mention. */
export function PopupEntities({ counts, beside, unread, onEntity, ...props }: PopupEntitiesProps) {
  const t = useMessages();
  if (!counts.length) return <NoneFound {...props} />;
  return (
    <>
      <h2 class="label">
        <span>{t('popupOnThisPage')}</span>
        <span>{plural(t, 'listCount', sumOf(counts))}</span>
      </h2>
      {beside > 0 && <p class="beside soft">{plural(t, 'popupBeside', beside)}</p>}
      <ul class="entities">
        {byMentions(counts).map((entity) => (
          <li key={entity.key}>
            <EntityButton
              {...entity}
              isUnread={unread.has(entity.key)}
              onPress={() => onEntity(entity.key)}
            />
          </li>
        ))}
      </ul>
      <PopupProgress {...props} />
      <MentionSteps {...props} />
    </>
  );
}

const sumOf = (counts: readonly EntityCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

const byMentions = (counts: readonly EntityCount[]): EntityCount[] =>
  counts.toSorted((a, b) => b.count - a.count);

interface EntityButtonProps extends EntityCount {
  isUnread: boolean;
  onPress: () => void;
}

function EntityButton({ name, kind, count, isUnread, onPress }: EntityButtonProps) {
  const t = useMessages();
  return (
    <button type="button" title={t('popupGoTo', visibleText(name))} onClick={onPress}>
      <EntityShape kind={kind} />
      <span>
        <bdi class="name">{visibleText(name)}</bdi>{' '}
        <span class="soft">{t(entityKindMessages[kind])}</span>
        {isUnread && <UnreadName />}
      </span>{' '}
      <span class="count">{count.toLocaleString(t('locale'))}</span>
    </button>
  );
}

function MentionSteps({ onNext, onList }: Pick<PopupEntitiesProps, 'onNext' | 'onList'>) {
  const t = useMessages();
  return (
    <footer class="steps">
      <button type="button" class="button" onClick={onNext}>
        {t('popupNext')}
      </button>
      <button type="button" class="button" onClick={onList}>
        {t('popupList')}
      </button>
    </footer>
  );
}
