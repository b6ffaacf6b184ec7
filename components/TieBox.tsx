import type { Claim } from '../data/schema.ts';
import type { EntityFile } from '../library/entity-file.ts';
import type { Tie, TieKind } from '../library/ties.ts';
import { FactText } from './FactText.tsx';
import { KindMark } from './KindMark.tsx';
import { Sourcing } from './Sourcing.tsx';
import { visibleText } from './visible-text.ts';
import { useWords, type WordKey } from './words.ts';

export const tieWords: Record<TieKind, WordKey> = {
  denied: 'tieDenied',
  contradicted: 'tieContradicted',
  denies: 'tieDenies',
  answered: 'tieAnswered',
  answers: 'tieAnswers',
};

export const silenceWords: Record<NonNullable<Claim['silence']>, WordKey> = {
  'no-reply': 'silenceNoReply',
  unaware: 'silenceUnaware',
  'no-comment': 'silenceNoComment',
};

interface TieBoxProps {
  tie: Tie;
  file: EntityFile;
  onOpenEntity: (key: string) => void;
}

/** A denial, a contradiction or an answer: in the same size as the fact above it, with its own sourcing. */
export function TieBox({ tie, file, onOpenEntity }: TieBoxProps) {
  const words = useWords();
  const first = tie.facts[0];
  const silence = tie.kind === 'answered' ? first?.silence : undefined;
  return (
    <div class={`tie ${tie.kind}`}>
      <p class="label">
        <KindMark kind={silence ? 'silence' : tie.kind} />
        {words(silence ? silenceWords[silence] : tieWords[tie.kind])}
        {tie.isRepeated && <Repeated tie={tie} file={file} />}
      </p>
      {!tie.isRepeated &&
        tie.facts.map((fact) => (
          <FactText key={fact.id} fact={fact} file={file} onOpenEntity={onOpenEntity} />
        ))}
      {!tie.isRepeated && first && <Sourcing fact={first} file={file} />}
    </div>
  );
}

/** Whose word it is, and that it stands in full above. */
function Repeated({ tie, file }: { tie: Tie; file: EntityFile }) {
  const words = useWords();
  const last = tie.facts[0]?.attribution.at(-1)?.source;
  const name = file.sources.find(({ id }) => id === last)?.name ?? '';
  return (
    <span class="repeated">
      <bdi>{visibleText(name)}</bdi>, {words('tieShownAbove')}
    </span>
  );
}
