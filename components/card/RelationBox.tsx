import type { References } from '../../core/dossier/lookup/entity-file.ts';
import type { FactRelation, RelationKind } from '../../core/dossier/relations/relations.ts';
import type { Claim } from '../../core/dossier/schema.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { Addresses, useAddresses } from '../ui/routes.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { FactText } from './FactText.tsx';
import { Sourcing } from './Sourcing.tsx';

export const relationMessages: Record<RelationKind, MessageKey> = {
  denied: 'relationDenied',
  contradicted: 'relationContradicted',
  denies: 'relationDenies',
  answered: 'relationAnswered',
  answers: 'relationAnswers',
  beside: 'relationBeside',
  repeats: 'relationRepeats',
};

export const silenceMessages: Record<NonNullable<Claim['silence']>, MessageKey> = {
  'no-reply': 'silenceNoReply',
  unaware: 'silenceUnaware',
  'no-comment': 'silenceNoComment',
};

interface RelationBoxProps {
  relation: FactRelation;
  file: References;
  onOpenEntity: ((key: string) => void) | undefined;
}

/** A denial, a contradiction or an answer: in the same size as the fact above it, with its own sourcing. */
export function RelationBox({ relation, file, onOpenEntity }: RelationBoxProps) {
  const t = useMessages();
  const addresses = useAddresses();
  const first = relation.facts[0];
  const silence = relation.kind === 'answered' ? first?.silence : undefined;
  return (
    <div class={`relation ${relation.kind}`}>
      <p class="label">
        <KindMark kind={silence ? 'silence' : relation.kind} />
        {t(silence ? silenceMessages[silence] : relationMessages[relation.kind])}
        {relation.isRepeated && <Repeated relation={relation} file={file} />}
      </p>
      {!relation.isRepeated &&
        relation.facts.map((fact) => (
          <FactText key={fact.id} fact={fact} file={file} onOpenEntity={onOpenEntity} />
        ))}
      {!relation.isRepeated && first && (
        <Sourcing fact={first} file={file}>
          {addresses && <Addresses of={relation.facts} />}
        </Sourcing>
      )}
    </div>
  );
}

/** Name of the source, with a note that the text is shown in full above. */
function Repeated({ relation, file }: { relation: FactRelation; file: References }) {
  const t = useMessages();
  const addresses = useAddresses();
  const { id = '', attribution } = relation.facts[0] ?? {};
  const last = attribution?.at(-1)?.source;
  const name = file.sources.find(({ id }) => id === last)?.name ?? '';
  return (
    <span class="repeated">
      <bdi>{visibleText(name)}</bdi>,{' '}
      {addresses ? (
        <a href={addresses.claim(id)}>{t('relationShownAbove')}</a>
      ) : (
        t('relationShownAbove')
      )}
    </span>
  );
}
