import { useEffect, useRef, useState } from 'preact/hooks';
import { byTime } from '../../core/dossier/card/by-time.ts';
import type { TopicGroup } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { Icon } from '../ui/Icon.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import type { FactActions } from './FactItem.tsx';
import { FactRows } from './FactRows.tsx';
import { ShortText } from './ShortText.tsx';

/** Number of topics shown before the reader asks for more. */
const firstTopics = 3;

interface TopicsProps {
  topics: readonly TopicGroup[];
  /** Facts that stand above already: a topic begins with another one of its own. */
  shown: ReadonlySet<Fact>;
  language: string;
  onOpen: (topicId: string) => void;
}

/** The topics of an entity's facts, each with its count and one short fact. */
export function Topics({ topics, shown, language, onOpen }: TopicsProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const inView = isAll ? topics : topics.slice(0, firstTopics);
  const left = topics.length - firstTopics;
  return (
    <>
      <ul class="topics">
        {inView.map((group) => (
          <li key={group.topic.id}>
            <TopicRow
              {...group}
              first={group.facts.find((fact) => !shown.has(fact))}
              language={language}
              onOpen={() => onOpen(group.topic.id)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('cardFewerFacts') : plural(t, 'cardMoreTopics', left)}
        </button>
      )}
    </>
  );
}

interface TopicRowProps extends TopicGroup {
  first: Fact | undefined;
  language: string;
  onOpen: () => void;
}

function TopicRow({ topic, facts, first, denied, language, onOpen }: TopicRowProps) {
  const t = useMessages();
  return (
    <button type="button" class="topic" onClick={onOpen}>
      <span class="title" lang={language} dir="auto">
        {visibleText(topic.title)}
      </span>
      <span class="count">
        {denied > 0
          ? t('cardTopicDisputed', `${facts.length}`, `${denied}`)
          : plural(t, 'tallyFacts', facts.length)}
      </span>
      {first && <ShortText fact={first} language={language} />}
    </button>
  );
}

interface OpenedProps extends FactActions {
  /** Absent for one fact alone. */
  title?: string | undefined;
  facts: readonly Fact[];
  file: EntityFile;
  onPin: () => void;
  onBack: () => void;
}

/** The facts of one topic by time, or one fact in full, in place of the overview; the way back has the focus. */
export function Opened({ title, facts, file, onBack, ...rest }: OpenedProps) {
  const t = useMessages();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    for (const scroller of ['.scroll', '.card'])
      back.current?.closest(scroller)?.scrollTo({ top: 0, behavior: 'instant' });
    back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <button ref={back} type="button" class="plain back" onClick={onBack}>
        <Icon of="back" />
        {t('cardBack', visibleText(file.entity.name))}
      </button>
      {title && (
        <h3 class="question" lang={file.dossier.language} dir="auto">
          {visibleText(title)}
        </h3>
      )}
      <FactRows facts={byTime(facts)} file={file} isTimed={!!title} isAlone={!title} {...rest} />
    </>
  );
}
