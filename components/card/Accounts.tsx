import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import { countOutlets, type OutletCount } from '../../core/dossier/provenance/count-outlets.ts';
import { plural, type Translate, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { SourcingWay } from './Sourcing.tsx';

interface AccountsProps {
  fact: Fact;
  file: References;
}

/** For a fact that several accounts carry: the count of outlets, and the provenance in the other accounts. */
export function Accounts({ fact, file }: AccountsProps) {
  const t = useMessages();
  const [, ...others] = fact.attested;
  if (!others.length) return null;
  return (
    <>
      <p class="by outlets">{outletsLine(fact, file, t)}</p>
      {others.map((attestation, at) => (
        <p key={at} class="by">
          <SourcingWay attestation={attestation} fact={fact} file={file} />
        </p>
      ))}
    </>
  );
}

/** "3 outlets, 2 of them on the word of The Daily"; '' where one account alone carries the fact. */
export function outletsLine({ attested }: Fact, { sources }: References, t: Translate): string {
  if (attested.length < 2) return '';
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { rows, onWordOf }: OutletCount = countOutlets(attested, byId);
  const relying = onWordOf.map(({ outlet, count }) =>
    t('outletsOnWordOf', String(count), visibleText(byId.get(outlet)?.name ?? outlet)),
  );
  return [plural(t, 'outletsCarry', rows.length), ...relying].join(', ');
}
