import { useMemo, useState } from 'preact/hooks';
import { cardOutline } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { EntityFacts, FactGroup, Gist } from './EntityFacts.tsx';
import type { FactActions } from './FactItem.tsx';
import { SideBySide, Silence } from './SideBySide.tsx';
import { Bearing, TopicFacts, Topics } from './Topics.tsx';

/** Facts that bear on the passage, shown before what is in dispute. */
const maxBearing = 2;

interface CardOverviewProps extends FactActions {
  file: EntityFile;
  /** In the order to be shown; absent: the dossier's own. */
  facts?: readonly Fact[] | undefined;
  /** Number of `facts`, from the first, that bear on the passage. */
  bearing?: number | undefined;
  /** Called when the reader goes deeper: the card is to stay. */
  onPin: () => void;
}

/** Who the entity is, what bears on the passage, what is in dispute in two sides, and the topics of the rest. */
export function CardOverview({ file, facts, bearing = 0, onPin, ...actions }: CardOverviewProps) {
  const outline = useMemo(() => cardOutline(file, facts), [file, facts]);
  const [topicId, setTopic] = useState<string>();
  const { lead, silence, topics, others } = outline;
  const opened = topics.find(({ topic }) => topic.id === topicId);
  if (opened)
    return (
      <TopicFacts
        key={topicId}
        group={opened}
        file={file}
        onBack={() => setTopic(undefined)}
        {...actions}
      />
    );
  const open = (id: string): void => {
    setTopic(id);
    onPin();
  };
  const top = (
    <>
      {lead && <SideBySide lead={lead} file={file} />}
      {silence && <Silence fact={silence} file={file} />}
    </>
  );
  if (!topics.length)
    return (
      <EntityFacts file={file} facts={facts} bearing={bearing} {...actions}>
        {top}
      </EntityFacts>
    );
  const language = file.dossier.language;
  const here = (facts ?? []).slice(0, Math.min(bearing, maxBearing));
  return (
    <>
      <Gist file={file} />
      <Bearing facts={here} language={language} onOpen={open} />
      {top}
      <Topics topics={topics} language={language} onOpen={open} />
      <FactGroup title="cardOtherFacts" facts={others} file={file} {...actions} />
    </>
  );
}
