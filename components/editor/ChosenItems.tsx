import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { problemsAt, useEditor } from './editor-context.ts';
import { Says } from './Field.tsx';
import { useOwnId } from './use-own-id.ts';

interface Choosable {
  readonly id: string;
  readonly name: string;
}

interface ChosenItemsProps {
  label: string;
  chosen: readonly string[];
  among: readonly Choosable[];
  at?: string | undefined;
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
}

/** A choice of several: each can be removed, and a list offers the others. */
export function ChosenItems({ label, chosen, among, at, onAdd, onRemove }: ChosenItemsProps) {
  const t = useMessages();
  const { problems } = useEditor();
  const id = useOwnId();
  const nameOf = (one: string): string =>
    visibleText(among.find((other) => other.id === one)?.name ?? one);
  const others = among.filter((one) => !chosen.includes(one.id));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((one) => (
            <li key={one}>
              <span>{nameOf(one)}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${t('dossiersRemove')} ${nameOf(one)}`}
                title={t('dossiersRemove')}
                onClick={() => onRemove(one)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onAdd(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{t('writeChoose')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {visibleText(one.name)}
          </option>
        ))}
      </select>
      <Says problems={at ? problemsAt(problems, at) : []} />
    </div>
  );
}
