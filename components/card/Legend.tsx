import type { EntityFile } from '../../core/dossier/entity-file.ts';
import type { SourceKind } from '../../core/dossier/schema.ts';
import { tallyOf } from '../../core/dossier/tally.ts';
import { counted, useWords, type WordKey } from '../ui/i18n.ts';
import { KindMark, type Mark } from '../ui/KindMark.tsx';
import { sourceWords } from '../ui/kind-messages.ts';
import { tallyWord } from '../ui/TallyLine.tsx';

interface LegendProps {
  /** Whose facts are counted beside the marks. */
  files: readonly EntityFile[];
}

/** What each mark and each recurring word of the card means, and how many facts are of each kind. */
export function Legend({ files }: LegendProps) {
  const words = useWords();
  return (
    <div class="legend">
      <h3>{words('cardLegend')}</h3>
      <dl>
        {(Object.keys(sourceWords) as SourceKind[]).map((kind) => (
          <Entry key={kind} mark={kind} {...sourceWords[kind]} />
        ))}
        {others.map((other) => (
          <Entry key={other.name} {...other} />
        ))}
      </dl>
      {files.map((file) => (
        <Counts key={`${file.dossier.id}/${file.entity.id}`} file={file} />
      ))}
      <p class="verdict">{words('cardNoVerdict')}</p>
    </div>
  );
}

const others: readonly { mark?: Mark; name: WordKey; meaning: WordKey }[] = [
  { mark: 'denied', name: 'tieDenied', meaning: 'meansDenied' },
  { mark: 'contradicted', name: 'tieContradicted', meaning: 'meansContradicted' },
  { mark: 'answered', name: 'tieAnswered', meaning: 'meansAnswered' },
  { mark: 'silence', name: 'silenceNoReply', meaning: 'meansSilence' },
  { name: 'cardPresumed', meaning: 'meansPresumed' },
  { name: 'cardInferred', meaning: 'meansInferred' },
];

function Entry({ mark, name, meaning }: { mark?: Mark; name: WordKey; meaning: WordKey }) {
  const words = useWords();
  return (
    <div class="entry">
      <dt>
        {mark && <KindMark kind={mark} />}
        {words(name)}
      </dt>
      <dd>{words(meaning)}</dd>
    </div>
  );
}

function Counts({ file }: { file: EntityFile }) {
  const words = useWords();
  const { total, kinds, denied } = tallyOf(file);
  return (
    <section>
      <h3 lang={file.dossier.language}>{file.entity.name}</h3>
      <ul class="counts">
        <li>{counted(words, 'tallyFacts', total)}</li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {counted(words, tallyWord(kind), count)}
          </li>
        ))}
        {denied > 0 && (
          <li>
            <KindMark kind="denied" />
            {counted(words, 'tallyDenied', denied)}
          </li>
        )}
      </ul>
    </section>
  );
}
