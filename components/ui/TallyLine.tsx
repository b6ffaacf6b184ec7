import type { EntityFile } from '../../core/dossier/entity-file.ts';
import { type Tally, tallyOf } from '../../core/dossier/tally.ts';
import { type CountedKey, counted, useWords } from './i18n.ts';
import { KindMark } from './KindMark.tsx';
import { sourceWords } from './kind-messages.ts';

/** More kinds than this make the line too long for a glance; the legend counts them all. */
const mostKinds = 3;

/** The counts of an entity's facts by kind. */
export function TallyLine({ file }: { file: EntityFile }) {
  const words = useWords();
  const { total, kinds, denied } = tallyOf(file);
  const named = kinds.length > mostKinds + 1 ? kinds.slice(0, mostKinds) : kinds;
  const others = kinds.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return (
    <ul class="tally">
      <li class="total">{counted(words, 'tallyFacts', total)}</li>
      {named.map(({ kind, count }) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {counted(words, tallyWord(kind), count)}
        </li>
      ))}
      {others > 0 && <li>{counted(words, 'tallyOthers', others)}</li>}
      {denied > 0 && (
        <li class="against">
          <KindMark kind="denied" />
          {counted(words, 'tallyDenied', denied)}
        </li>
      )}
    </ul>
  );
}

export const tallyWord = (kind: Tally['kinds'][number]['kind']): CountedKey =>
  kind === 'own' ? 'tallyOwn' : sourceWords[kind].tally;
