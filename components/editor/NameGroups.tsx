import { useState } from 'preact/hooks';
import { type Entity, languages, type NameGroup } from '../../core/dossier/schema.ts';
import { setNames } from '../../core/draft/edit-entities.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { languageName } from '../ui/language-name.ts';
import { useEditor } from './editor-context.ts';
import { Choice, Field } from './Field.tsx';

type NameLanguage = NameGroup['language'];

/** The names of an entity: those that are written alike everywhere, and those of single languages. */
export function NameGroups({ entity }: { entity: Entity }) {
  const t = useMessages();
  const [added, setAdded] = useState<readonly NameLanguage[]>([]);
  const used = new Set([...entity.names.map(({ language }) => language), ...added]);
  const inWords = (language: NameLanguage): string => languageName(language, t('locale'));
  const single = languages.filter((one) => one !== 'any');
  return (
    <>
      <Uses entity={entity} language="any" />
      {single
        .filter((one) => used.has(one))
        .map((one) => (
          <fieldset key={one} class="language">
            <legend>{inWords(one)}</legend>
            <Uses entity={entity} language={one} />
          </fieldset>
        ))}
      <Choice<NameLanguage | ''>
        label={t('writeAddLanguage')}
        value=""
        none={t('writeChoose')}
        options={single.filter((one) => !used.has(one)).map((one) => [one, inWords(one)] as const)}
        onChange={(one) => one && setAdded([...added, one])}
      />
    </>
  );
}

const nameUses: readonly (readonly [NameGroup['use'], MessageKey])[] = [
  ['safe', 'writeSafe'],
  ['needs-context', 'writeNeedsContext'],
  ['decoy', 'writeDecoy'],
];

interface UsesProps {
  entity: Entity;
  language: NameLanguage;
}

function Uses(props: UsesProps) {
  const t = useMessages();
  return (
    <div class="uses">
      {nameUses.map(([use, label]) => (
        <NameLines key={use} {...props} use={use} label={t(label)} />
      ))}
    </div>
  );
}

/** The names of one language and use, one a line; groups that say more of their context stay as they are. */
function NameLines({
  entity,
  language,
  use,
  label,
}: UsesProps & { use: NameGroup['use']; label: string }) {
  const { edit } = useEditor();
  const group = entity.names.find(
    (one) => one.use === use && one.language === language && !one.context,
  );
  const lines = group?.names ?? [];
  return (
    <Field
      label={label}
      rows={Math.max(2, lines.length)}
      value={lines.join('\n')}
      onInput={(value) =>
        edit((now) => setNames(now, entity.id, { language, use }, value.split('\n')))
      }
    />
  );
}
