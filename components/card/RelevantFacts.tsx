import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import type { MatchedTraits } from '../../core/relevance/relevance.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import type { FactActions } from './FactItem.tsx';
import { FactRows } from './FactRows.tsx';

interface RelevantFactsProps extends FactActions {
  file: EntityFile;
  facts: readonly Fact[];
  /** For each of them what the sentence has of it. */
  matched: readonly MatchedTraits[];
  onPin: () => void;
}

/** The facts that bear on the passage, under a line that says what the sentence has of them. */
export function RelevantFacts({ file, facts, matched, ...rest }: RelevantFactsProps) {
  const reasons = matched.slice(0, facts.length).map((one) => bearingReason(one, file));
  const groups = Map.groupBy(facts, (_, at) => reasons[at]?.message + (reasons[at]?.named ?? ''));
  return [...groups].map(([key, group]) => {
    const reason = reasons[facts.indexOf(group[0] as Fact)];
    return (
      <section key={key} class="relevant">
        {reason && <Here {...reason} />}
        <FactRows file={file} facts={group} {...rest} />
      </section>
    );
  });
}

interface Reason {
  readonly message: MessageKey;
  /** The name or time that the sentence shares with the fact, as it is shown. */
  readonly named?: string | undefined;
}

/** A named entity says most, then a time; the words alone come last. */
function bearingReason({ entities, times }: MatchedTraits, { others }: EntityFile): Reason {
  const named = others.find(({ id }) => id === entities[0])?.name;
  if (named) return { message: 'cardOnNamed', named };
  const time = times.toSorted((a, b) => b.length - a.length)[0];
  return time ? { message: 'cardOnTime', named: time } : { message: 'cardOnRepeat' };
}

/** Stands for what is named while the sentence is split; no message has it. Chromium drops a U+0000. */
const gap = '\ue000';

function Here({ message, named }: Reason) {
  const t = useMessages();
  const [before = '', after = ''] = t(message, gap).split(gap);
  return (
    <p class="here">
      {before}
      {named && <mark>{monthOrName(named, t('locale'))}</mark>}
      {after}
    </p>
  );
}

/** A time is `2022` or `2022-05`: a month is written out in the reader's language. */
function monthOrName(named: string, locale: string): string {
  if (!/^\d{4}-\d{2}$/.test(named)) return visibleText(named);
  const month = new Date(`${named}-01T00:00:00Z`);
  return month.toLocaleDateString(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}
