import type { References } from '../../core/dossier/lookup/entity-file.ts';
import type { Relation, RelationKind } from '../../core/dossier/relations/relations.ts';
import type { Claim } from '../../core/dossier/schema.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { Addresses, useAddresses } from '../ui/routes.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { FactText } from './FactText.tsx';
import { Sourcing } from './Sourcing.tsx';

export const relationMessages: Record<RelationKind, MessageKey> = {
  denied: 'tieDenied',
  contradicted: 'tieContradicted',
  denies: 'tieDenies',
  answered: 'tieAnswered',
  answers: 'tieAnswers',
  beside: 'relationBeside',
  repeats: 'relationRepeats',
};

export const silenceMessages: Record<NonNullable<Claim['silence']>, MessageKey> = {
  'no-reply': 'silenceNoReply',
  unaware: 'silenceUnaware',
  'no-comment': 'silenceNoComment',
};

interface TieBoxProps {
  tie: Relation;
  file: References;
  onOpenEntity: ((key: string) => void) | undefined;
}

/** A denial, a contradiction or an answer: in the same size as the fact above it, with its own sourcing. */
export function RelationBox({ tie, file, onOpenEntity }: TieBoxProps) {
  const t = useMessages();
  const addresses = useAddresses();
  const first = tie.facts[0];
  const silence = tie.kind === 'answered' ? first?.silence : undefined;
  return (
    <div class={`tie ${tie.kind}`}>
      <p class="label">
        <KindMark kind={silence ? 'silence' : tie.kind} />
        {t(silence ? silenceMessages[silence] : relationMessages[tie.kind])}
        {tie.isRepeated && <Repeated tie={tie} file={file} />}
      </p>
      {!tie.isRepeated &&
        tie.facts.map((fact) => (
          <FactText key={fact.id} fact={fact} file={file} onOpenEntity={onOpenEntity} />
        ))}
      {!tie.isRepeated && first && (
        <Sourcing fact={first} file={file}>
          {addresses && <Addresses of={tie.facts} />}
        </Sourcing>
      )}
    </div>
  );
}

/** Whose word it is, and that it stands in full above. */
function Repeated({ tie, file }: { tie: Relation; file: References }) {
  const t = useMessages();
  const addresses = useAddresses();
  const { id = '', attribution } = tie.facts[0] ?? {};
  const last = attribution?.at(-1)?.source;
  const name = file.sources.find(({ id }) => id === last)?.name ?? '';
  return (
    <span class="repeated">
      <bdi>{visibleText(name)}</bdi>,{' '}
      {addresses ? <a href={addresses.claim(id)}>{t('tieShownAbove')}</a> : t('tieShownAbove')}
    </span>
  );
}
