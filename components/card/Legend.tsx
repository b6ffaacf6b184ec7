import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { tallyOf } from '../../core/dossier/provenance/tally.ts';
import type { SourceKind } from '../../core/dossier/schema.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { KindMark, type Mark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { tallyMessage } from '../ui/TallyLine.tsx';

interface LegendProps {
  /** Whose facts are counted beside the marks. */
  files: readonly EntityFile[];
}

/** Meaning of each mark and recurring word of the card, and the count of facts of each kind. */
export function Legend({ files }: LegendProps) {
  const t = useMessages();
  return (
    <div class="legend">
      <h3>{t('cardLegend')}</h3>
      <dl>
        {(Object.keys(sourceKindMessages) as SourceKind[]).map((kind) => (
          <Entry key={kind} mark={kind} {...sourceKindMessages[kind]} />
        ))}
        {others.map((other) => (
          <Entry key={other.name} {...other} />
        ))}
      </dl>
      {files.map((file) => (
        <Counts key={`${file.dossier.id}/${file.entity.id}`} file={file} />
      ))}
      <p class="verdict">{t('cardNoVerdict')}</p>
    </div>
  );
}

const others: readonly { mark?: Mark; name: MessageKey; meaning: MessageKey }[] = [
  { mark: 'denied', name: 'relationDenied', meaning: 'meansDenied' },
  { mark: 'contradicted', name: 'relationContradicted', meaning: 'meansContradicted' },
  { mark: 'answered', name: 'relationAnswered', meaning: 'meansAnswered' },
  { mark: 'silence', name: 'silenceNoReply', meaning: 'meansSilence' },
  { name: 'cardPresumed', meaning: 'meansPresumed' },
  { name: 'cardInferred', meaning: 'meansInferred' },
];

function Entry({ mark, name, meaning }: { mark?: Mark; name: MessageKey; meaning: MessageKey }) {
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

function Counts({ file }: { file: EntityFile }) {
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
