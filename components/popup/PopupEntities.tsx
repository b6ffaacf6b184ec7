import type { EntityKind } from '../../core/dossier/schema.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { NoneFound, Progress, type ProgressProps } from './Progress.tsx';

export interface CountedEntity {
  /** `<dossier>/<entity>`. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly count: number;
}

interface PopupEntitiesProps extends ProgressProps {
  counts: readonly CountedEntity[];
  onEntity: (key: string) => void;
  onNext: () => void;
  onList: () => void;
}

/** Which entities the page mentions, the most mentioned first; each leads to its next mention. */
export function PopupEntities({ counts, onEntity, ...props }: PopupEntitiesProps) {
  const words = useWords();
  if (!counts.length) return <NoneFound {...props} />;
  return (
    <>
      <h2 class="label">
        <span>{words('popupOnThisPage')}</span>
        <span>{counted(words, 'listCount', sumOf(counts))}</span>
      </h2>
      <ul class="entities">
        {byCount(counts).map((entity) => (
          <li key={entity.key}>
            <EntityButton {...entity} onPress={() => onEntity(entity.key)} />
          </li>
        ))}
      </ul>
      <Progress {...props} />
      <Steps {...props} />
    </>
  );
}

const sumOf = (counts: readonly CountedEntity[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

const byCount = (counts: readonly CountedEntity[]): CountedEntity[] =>
  counts.toSorted((a, b) => b.count - a.count);

function EntityButton({ name, kind, count, onPress }: CountedEntity & { onPress: () => void }) {
  const words = useWords();
  return (
    <button type="button" title={words('popupGoTo', visibleText(name))} onClick={onPress}>
      <EntityShape kind={kind} />
      <span>
        <bdi class="name">{visibleText(name)}</bdi>{' '}
        <span class="soft">{words(entityWords[kind])}</span>
      </span>{' '}
      <span class="count">{count.toLocaleString(words('locale'))}</span>
    </button>
  );
}

function Steps({ onNext, onList }: Pick<PopupEntitiesProps, 'onNext' | 'onList'>) {
  const words = useWords();
  return (
    <footer class="steps">
      <button type="button" class="button" onClick={onNext}>
        {words('popupNext')}
      </button>
      <button type="button" class="button" onClick={onList}>
        {words('popupList')}
      </button>
    </footer>
  );
}
