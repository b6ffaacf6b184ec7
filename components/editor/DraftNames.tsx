import { useRef } from 'preact/hooks';
import { type Entity, entityKinds } from '../../core/dossier/schema.ts';
import {
  addEntity,
  changeEntity,
  mergeEntity,
  removeEntity,
} from '../../core/draft/edit-entities.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddOne } from './AddOne.tsx';
import { Brief } from './Brief.tsx';
import { ContextGroups } from './ContextGroups.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, optionsOf, Says } from './Field.tsx';
import { NameGroups } from './NameGroups.tsx';
import { ProblemCount } from './ProblemCount.tsx';

/** The entities of the dossier, and the names by which they are found. */
export function DraftNames() {
  const t = useMessages();
  const { draft, file, edit } = useEditor();
  const head = useRef<HTMLHeadingElement>(null);
  const { entities } = draft.dossier;
  return (
    <section>
      <h2 id="write-names" ref={head} tabIndex={-1}>
        {t('dossierNames')}
      </h2>
      <p class="soft">{t('writeNamesMean')}</p>
      <AddOne label={t('writeAddName')} onAdd={(name) => edit((now) => addEntity(now, name))} />
      <ul class="folds">
        {entities.map((entity) => (
          <EntityFold
            key={entity.id}
            entity={entity}
            at={`entities[${file.entities.findIndex(({ id }) => id === entity.id)}]`}
            onGone={() => head.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntityFoldProps {
  entity: Entity;
  at: string;
  onGone: () => void;
}

function EntityFold({ entity, at, onGone }: EntityFoldProps) {
  const t = useMessages();
  const { draft, file, edit, problems } = useEditor();
  const { id, kind, name } = entity;
  const facts = draft.dossier.claims.filter(({ entities }) => entities.includes(id)).length;
  const sentences = draft.proposed.filter(({ entities }) => entities.includes(id)).length;
  const remove = (): void => {
    edit((now) => removeEntity(now, id));
    onGone();
  };
  return (
    <li>
      <details>
        <summary>
          <EntityShape kind={kind} /> <b>{visibleText(name)}</b>{' '}
          <span class="soft">
            {t(entityKindMessages[kind])} · {plural(t, 'tallyFacts', facts)} ·{' '}
            {plural(t, 'writeSentences', sentences)}
            {!file.entities.some((one) => one.id === id) && ` · ${t('writeUnused')}`}
          </span>{' '}
          <ProblemCount of={problemsAt(problems, at)} />
        </summary>
        <EntityFields entity={entity} at={at} />
        <Merge entity={entity} onGone={onGone} />
        <button type="button" class="button" onClick={remove}>
          {t('dossiersRemove')} <span class="unseen">{visibleText(name)}</span>
        </button>
      </details>
    </li>
  );
}

function EntityFields({ entity, at }: Pick<EntityFoldProps, 'entity' | 'at'>) {
  const t = useMessages();
  const { edit, problems } = useEditor();
  const { id, kind, name, gist } = entity;
  const set = (part: Partial<Entity>): void => edit((now) => changeEntity(now, id, part));
  return (
    <>
      <div class="pair">
        <Field
          label={t('writeName')}
          at={`${at}.name`}
          value={name}
          onInput={(value) => set({ name: value })}
        />
        <Choice
          label={t('panelKind')}
          value={kind}
          options={entityKinds.map((one) => [one, t(entityKindMessages[one])] as const)}
          onChange={(value) => set({ kind: value })}
        />
      </div>
      <Field
        label={t('writeGist')}
        at={`${at}.gist`}
        value={gist}
        onInput={(value) => set({ gist: value })}
      />
      <NameGroups entity={entity} />
      <ContextGroups entity={entity} at={at} />
      <Brief entity={entity} at={at} />
      <RareEntityFields entity={entity} at={at} />
      <Says problems={problemsAt(problems, `${at}.names`)} />
    </>
  );
}

/** Fields that few names need. */
function RareEntityFields({ entity, at }: Pick<EntityFoldProps, 'entity' | 'at'>) {
  const t = useMessages();
  const { edit } = useEditor();
  const { id, wikidata, outside } = entity;
  const set = (part: Partial<Entity>): void => edit((now) => changeEntity(now, id, part));
  return (
    <div class="pair">
      <Field
        label={t('writeOutside')}
        at={`${at}.outside`}
        value={outside ?? ''}
        onInput={(value) => set({ outside: value || undefined })}
      />
      <Field
        label={t('writeWikidata')}
        at={`${at}.wikidata`}
        value={wikidata ?? ''}
        onInput={(value) => set({ wikidata: value.trim() || undefined })}
      />
    </div>
  );
}

function Merge({ entity, onGone }: { entity: Entity; onGone: () => void }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const others = draft.dossier.entities.filter(({ id }) => id !== entity.id);
  const merge = (into: string): void => {
    edit((now) => mergeEntity(now, entity.id, into));
    onGone();
  };
  return (
    <Choice
      label={t('writeMerge')}
      value=""
      none={t('writeChoose')}
      options={optionsOf(others)}
      onChange={(into) => into && merge(into)}
    />
  );
}
