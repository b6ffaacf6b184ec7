import type { EntityKind } from '../../core/dossier/schema.ts';
import { useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';

interface KindChoiceProps {
  /** The number of entities of each kind, in the order to be offered. */
  kinds: ReadonlyMap<EntityKind, number>;
  chosen: EntityKind | undefined;
  onChoose: (kind: EntityKind | undefined) => void;
}

/** Shows entities of one kind only; nothing where all are of one. */
export function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps) {
  const t = useMessages();
  if (kinds.size < 2) return null;
  const locale = t('locale');
  return (
    <label class="kinds">
      <span>{t('panelKind')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose([...kinds.keys()].find((kind) => kind === currentTarget.value))
        }
      >
        <option value="">{t('dossierAny')}</option>
        {[...kinds].map(([kind, count]) => (
          <option key={kind} value={kind}>
            {t(entityKindMessages[kind])} ({count.toLocaleString(locale)})
          </option>
        ))}
      </select>
    </label>
  );
}
