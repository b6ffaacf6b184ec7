import { useMemo, useState } from 'preact/hooks';
import { cardOutline, type LeadingDispute } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { factOf } from '../../core/relevance/echoed-fact.ts';
import type { MatchedTraits } from '../../core/relevance/relevance.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';
import { useMessages } from '../ui/i18n.ts';
import { type EchoActions, EchoLead } from './EchoLead.tsx';
import type { FactActions } from './FactItem.tsx';
import { FactRows } from './FactRows.tsx';
import { RelevantFacts } from './RelevantFacts.tsx';
import { SideBySide, Silence } from './SideBySide.tsx';
import { Opened, Topics } from './Topics.tsx';

/** Facts that bear on the passage, shown before what is in dispute. */
const mostRelevant = 2;

interface CardOverviewProps extends FactActions, EchoActions {
  file: EntityFile;
  /** In the order to be shown; absent: the dossier's own. */
  facts?: readonly Fact[] | undefined;
  /** Number of `facts`, from the first, that bear on the passage, and why. */
  relevantCount?: number | undefined;
  matched?: readonly MatchedTraits[] | undefined;
  /** Absent unless the sentence of the mention repeats a fact. */
  echo?: ToldEcho | undefined;
  /** Called when the reader goes deeper: the card is to stay. */
  onPin: () => void;
}

/** The facts that the sentence repeats or that bear on it, the disputes in two sides, and the topics of the rest. */
export function CardOverview(props: CardOverviewProps) {
  const {
    file,
    facts = file.facts,
    relevantCount = 0,
    matched = [],
    echo,
    onDismissEcho,
    ...rest
  } = props;
  const t = useMessages();
  const outline = useMemo(() => cardOutline(file, facts), [file, facts]);
  const [opened, setOpened] = useState<{ topic: string } | { fact: Fact }>();
  const open = (one: { topic: string } | { fact: Fact }): void => {
    setOpened(one);
    rest.onPin();
  };
  const openFact = (fact: Fact): void => open({ fact });
  const onBack = (): void => setOpened(undefined);
  if (opened && 'fact' in opened)
    return <Opened facts={[opened.fact]} file={file} onBack={onBack} {...rest} />;
  const topic = outline.topics.find((group) => group.topic.id === opened?.topic);
  if (topic)
    return (
      <Opened title={topic.topic.title} facts={topic.facts} file={file} onBack={onBack} {...rest} />
    );
  if (!facts.length) return <p class="empty">{t('cardNoFacts')}</p>;
  const echoed = echo && factOf(file, echo);
  const relevant = facts.slice(0, echoed ? 0 : Math.min(relevantCount, mostRelevant));
  const here = echoed ? [echoed] : relevant;
  const lead = outline.lead && isNews(outline.lead, here) ? outline.lead : undefined;
  const shown = new Set([...here, ...(lead ? [lead.first.fact, lead.second.fact] : [])]);
  const others = outline.others.filter((fact) => !shown.has(fact) && fact !== outline.silence);
  return (
    <>
      {echoed && (
        <EchoLead echo={echo} fact={echoed} file={file} onDismissEcho={onDismissEcho} {...rest} />
      )}
      <RelevantFacts facts={relevant} matched={matched} file={file} {...rest} />
      {lead && <SideBySide lead={lead} file={file} onOpen={openFact} />}
      {outline.silence && <Silence fact={outline.silence} file={file} onOpen={openFact} />}
      {outline.topics.length > 0 && (
        <Topics
          topics={outline.topics}
          shown={shown}
          language={file.dossier.language}
          onOpen={(id) => open({ topic: id })}
        />
      )}
      {others.length > 0 && (
        <FactRows facts={others} file={file} above={shown} isAlone={facts.length === 1} {...rest} />
      )}
    </>
  );
}

/** False where what bears on the passage has shown the dispute already. */
const isNews = ({ first, second }: LeadingDispute, shown: readonly Fact[]): boolean =>
  !shown.includes(first.fact) && !shown.includes(second.fact);
