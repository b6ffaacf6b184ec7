import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { tallyOf } from '../../core/dossier/provenance/tally.ts';
import type { SourceKind } from '../../core/dossier/schema.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { KindMark, type Mark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { tallyMessage } from '../ui/TallyLine.tsx';

interface LegendProps {
  /** Whose marks are told and whose facts are counted; without any, all marks are told. */
  files: readonly EntityFile[];
}

/** Meaning of each mark and recurring word of the card, and the count of facts of each kind. */
export function Legend({ files }: LegendProps) {
  const t = useMessages();
  const facts = files.flatMap((file) => [...file.facts, ...file.related]);
  const isOn = (has: (fact: Fact) => boolean): boolean => !files.length || facts.some(has);
  return (
    <div class="legend">
      <h3>{t('cardLegend')}</h3>
      <dl>
        {(Object.keys(sourceKindMessages) as SourceKind[])
          .filter((kind) => isOn(({ kind: own }) => own === kind))
          .map((kind) => (
            <LegendEntry key={kind} mark={kind} {...sourceKindMessages[kind]} />
          ))}
        {others
          .filter(({ has }) => isOn(has))
          .map((other) => (
            <LegendEntry key={other.name} {...other} />
          ))}
      </dl>
      {files.map((file) => (
        <LegendCounts key={`${file.dossier.id}/${file.entity.id}`} file={file} />
      ))}
      <p class="verdict">{t('cardNoVerdict')}</p>
    </div>
  );
}

interface LegendTerm {
  readonly mark?: Mark;
  readonly name: MessageKey;
  readonly meaning: MessageKey;
}

/** Each with the facts that show it. */
const others: readonly (LegendTerm & { has: (fact: Fact) => boolean })[] = [
  {
    mark: 'denied',
    name: 'relationDenied',
    meaning: 'meansDenied',
    has: ({ deniedBy }) => Boolean(deniedBy?.length),
  },
  {
    mark: 'contradicted',
    name: 'relationContradicted',
    meaning: 'meansContradicted',
    has: ({ contradicts }) => Boolean(contradicts?.length),
  },
  {
    mark: 'answered',
    name: 'relationAnswered',
    meaning: 'meansAnswered',
    has: ({ answeredBy }) => Boolean(answeredBy?.length),
  },
  {
    mark: 'silence',
    name: 'silenceNoReply',
    meaning: 'meansSilence',
    has: ({ silence }) => silence !== undefined,
  },
  {
    name: 'cardPresumed',
    meaning: 'meansPresumed',
    has: ({ attested }) =>
      attested.some(({ attribution }) => attribution.some(({ basis }) => basis === 'presumed')),
  },
  {
    name: 'cardInferred',
    meaning: 'meansInferred',
    has: ({ when, saidWhen }) => Boolean(when?.inferred || saidWhen?.inferred),
  },
];

function LegendEntry({ mark, name, meaning }: LegendTerm) {
  const t = useMessages();
  return (
    <div class="entry">
      <dt>
        {mark && <KindMark kind={mark} />}
        {t(name)}
      </dt>
      <dd>{t(meaning)}</dd>
    </div>
  );
}

function LegendCounts({ file }: { file: EntityFile }) {
  const t = useMessages();
  const { total, kinds, denied } = tallyOf(file);
  return (
    <section>
      <h3 lang={file.dossier.language}>{file.entity.name}</h3>
      <ul class="counts">
        <li>{plural(t, 'tallyFacts', total)}</li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {plural(t, tallyMessage(kind), count)}
          </li>
        ))}
        {denied > 0 && (
          <li>
            <KindMark kind="denied" />
            {plural(t, 'tallyDenied', denied)}
          </li>
        )}
      </ul>
    </section>
  );
}
