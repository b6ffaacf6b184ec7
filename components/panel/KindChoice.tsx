import type { EntityKind } from '../../core/dossier/schema.ts';
import { useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';

interface KindChoiceProps {
  /** How many entities of each kind there are, in the order to be offered. */
  kinds: ReadonlyMap<EntityKind, number>;
  chosen: EntityKind | undefined;
  onChoose: (kind: EntityKind | undefined) => void;
}

/** Shows entities of one kind only; nothing where all are of one. */
export function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps) {
  const words = useWords();
  if (kinds.size < 2) return null;
  const locale = words('locale');
  return (
    <label class="kinds">
      <span>{words('panelKind')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose([...kinds.keys()].find((kind) => kind === currentTarget.value))
        }
      >
        <option value="">{words('dossierAny')}</option>
        {[...kinds].map(([kind, count]) => (
          <option key={kind} value={kind}>
            {words(entityWords[kind])} ({count.toLocaleString(locale)})
          </option>
        ))}
      </select>
    </label>
  );
}
