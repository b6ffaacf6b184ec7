import type { ContextRule, Entity, NameGroup } from '../../core/dossier/schema.ts';
import {
  addContextGroup,
  changeNameGroup,
  removeNameGroup,
} from '../../core/draft/edit-entities.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { ChosenItems } from './ChosenItems.tsx';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';

/** Names that mean the entity only near certain others, words or signs: "X" after "on". */
export function ContextGroups({ entity, at }: { entity: Entity; at: string }) {
  const t = useMessages();
  const { edit } = useEditor();
  return (
    <>
      {entity.names.map(
        (group, i) =>
          group.context && (
            <ContextFields key={i} entity={entity} group={group} index={i} at={at} />
          ),
      )}
      <button
        type="button"
        class="plain"
        onClick={() => edit((now) => addContextGroup(now, entity.id))}
      >
        {t('writeAddContext')}
      </button>
    </>
  );
}

interface ContextProps {
  entity: Entity;
  group: NameGroup;
  index: number;
  at: string;
}

const contextLists: readonly (readonly ['words' | 'before' | 'after', MessageKey])[] = [
  ['words', 'writeContextWords'],
  ['before', 'writeContextBefore'],
  ['after', 'writeContextAfter'],
];

function ContextFields({ entity, group, index, at }: ContextProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { names, context = {} } = group;
  const set = (part: Partial<NameGroup>): void =>
    edit((now) => changeNameGroup(now, entity.id, index, part));
  const setRule = (part: Partial<ContextRule>): void => set({ context: { ...context, ...part } });
  const linesOf = (text: string): string[] => text.split('\n');
  const entities = context.entities ?? [];
  return (
    <fieldset class="language">
      <legend>{t('writeContext')}</legend>
      <Field
        label={t('writeContextNames')}
        at={`${at}.names[${index}].names`}
        rows={2}
        value={names.join('\n')}
        onInput={(value) => set({ names: linesOf(value) })}
      />
      <ChosenItems
        label={t('writeContextEntities')}
        at={`${at}.names[${index}].context.entities`}
        chosen={entities}
        among={draft.dossier.entities}
        onAdd={(one) => setRule({ entities: [...entities, one] })}
        onRemove={(one) => setRule({ entities: entities.filter((other) => other !== one) })}
      />
      <div class="uses">
        {contextLists.map(([field, label]) => (
          <Field
            key={field}
            label={t(label)}
            at={`${at}.names[${index}].context.${field}`}
            rows={2}
            value={(context[field] ?? []).join('\n')}
            onInput={(value) => setRule({ [field]: value ? linesOf(value) : undefined })}
          />
        ))}
      </div>
      <button
        type="button"
        class="plain"
        onClick={() => edit((now) => removeNameGroup(now, entity.id, index))}
      >
        {t('dossiersRemove')} <span class="unseen">{t('writeContext')}</span>
      </button>
    </fieldset>
  );
}
