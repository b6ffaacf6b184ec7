import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { type StandingTally, tallyOf } from '../../core/dossier/provenance/tally.ts';
import { type PluralKey, plural, useMessages } from './i18n.ts';
import { KindMark } from './KindMark.tsx';
import { sourceKindMessages } from './kind-messages.ts';

/** Largest number of kinds in the line, which is read at a glance; the legend counts all. */
const mostKinds = 3;

/** The counts of an entity's facts by kind. */
export function TallyLine({ file }: { file: EntityFile }) {
  const t = useMessages();
  const { total, kinds, denied } = tallyOf(file);
  const named = kinds.length > mostKinds + 1 ? kinds.slice(0, mostKinds) : kinds;
  const others = kinds.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return (
    <ul class="tally">
      <li class="total">{plural(t, 'tallyFacts', total)}</li>
      {named.map(({ kind, count }) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {plural(t, tallyMessage(kind), count)}
        </li>
      ))}
      {others > 0 && <li>{plural(t, 'tallyOthers', others)}</li>}
      {denied > 0 && (
        <li class="against">
          <KindMark kind="denied" />
          {plural(t, 'tallyDenied', denied)}
        </li>
      )}
    </ul>
  );
}

export const tallyMessage = (kind: StandingTally['kinds'][number]['kind']): PluralKey =>
  kind === 'own' ? 'tallyOwn' : sourceKindMessages[kind].tally;
