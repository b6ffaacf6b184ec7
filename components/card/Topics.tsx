import { useEffect, useRef, useState } from 'preact/hooks';
import type { TopicGroup } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { withRelations } from '../../core/dossier/relations/relations.ts';
import { Icon } from '../ui/Icon.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { type FactActions, FactItem } from './FactItem.tsx';
import { ShortText } from './ShortText.tsx';

/** Number of topics shown before the reader asks for more. */
const firstTopics = 3;

interface TopicsProps {
  topics: readonly TopicGroup[];
  language: string;
  onOpen: (topicId: string) => void;
}

/** The topics of an entity's facts, each with its count and one short fact. */
export function Topics({ topics, language, onOpen }: TopicsProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? topics : topics.slice(0, firstTopics);
  const left = topics.length - firstTopics;
  return (
    <>
      <ul class="topics">
        {shown.map((group) => (
          <li key={group.topic.id}>
            <TopicRow {...group} language={language} onOpen={() => onOpen(group.topic.id)} />
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
  language: string;
  onOpen: () => void;
}

function TopicRow({ topic, facts, denied, language, onOpen }: TopicRowProps) {
  const t = useMessages();
  const [first] = facts;
  return (
    <button type="button" class="topic" onClick={onOpen}>
      <span class="title" lang={language} dir="auto">
        {visibleText(topic.title)}
      </span>
      <span class="count">
        {plural(t, 'tallyFacts', facts.length)}
        {denied > 0 && ` · ${plural(t, 'tallyDenied', denied)}`}
      </span>
      {first && <ShortText fact={first} language={language} />}
    </button>
  );
}

interface BearingProps extends Pick<TopicsProps, 'language' | 'onOpen'> {
  facts: readonly Fact[];
}

/** The facts that bear on the passage, in short; each opens its topic. */
export function Bearing({ facts, language, onOpen }: BearingProps) {
  const t = useMessages();
  if (!facts.length) return null;
  return (
    <>
      <h3>{t('cardBearing')}</h3>
      <ul class="topics bearing">
        {facts.map((fact) => (
          <li key={fact.id}>
            <button type="button" class="topic" onClick={() => onOpen(fact.topic ?? '')}>
              <ShortText fact={fact} language={language} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TopicFactsProps extends FactActions {
  group: TopicGroup;
  file: EntityFile;
  onBack: () => void;
}

/** All facts of one topic, with a way back that has the focus. */
export function TopicFacts({ group, file, onBack, ...actions }: TopicFactsProps) {
  const t = useMessages();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const scroll = back.current?.closest('.scroll');
    if (scroll) scroll.scrollTop = 0;
    back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <button ref={back} type="button" class="plain back" onClick={onBack}>
        <Icon of="back" />
        {t('cardBack', visibleText(file.entity.name))}
      </button>
      <h3 lang={file.dossier.language} dir="auto">
        {visibleText(group.topic.title)}
      </h3>
      <ol class="facts">
        {withRelations(group.facts, file).map((related) => (
          <FactItem key={related.fact.id} related={related} file={file} {...actions} />
        ))}
      </ol>
    </>
  );
}
