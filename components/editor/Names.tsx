import { useRef } from 'preact/hooks';
import { type Entity, entityKinds } from '../../core/dossier/schema.ts';
import { addEntity, changeEntity, mergeEntity, removeEntity } from '../../core/draft/edit-draft.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddOne } from './AddOne.tsx';
import { problemsAt, useDesk } from './editor-context.ts';
import { Choice, Field, Says } from './Field.tsx';
import { NameGroups } from './NameGroups.tsx';
import { ProblemCount } from './ProblemCount.tsx';

/** Who and what the dossier knows, and by which names it finds them. */
export function Names() {
  const words = useWords();
  const { draft, edit } = useDesk();
  const head = useRef<HTMLHeadingElement>(null);
  const { entities } = draft.dossier;
  return (
    <section>
      <h2 ref={head} tabIndex={-1}>
        {words('dossierNames')}
      </h2>
      <p class="soft">{words('writeNamesMean')}</p>
      <AddOne label={words('writeAddName')} onAdd={(name) => edit((now) => addEntity(now, name))} />
      <ul class="folds">
        {entities.map((entity, i) => (
          <EntityFold
            key={entity.id}
            entity={entity}
            at={`entities[${i}]`}
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
  const words = useWords();
  const { draft, edit, problems } = useDesk();
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
            {words(entityWords[kind])} · {counted(words, 'tallyFacts', facts)} ·{' '}
            {counted(words, 'writeSentences', sentences)}
          </span>{' '}
          <ProblemCount of={problemsAt(problems, at)} />
        </summary>
        <EntityFields entity={entity} at={at} />
        <Merge entity={entity} onGone={onGone} />
        <button type="button" class="button" onClick={remove}>
          {words('dossiersRemove')} <span class="unseen">{visibleText(name)}</span>
        </button>
      </details>
    </li>
  );
}

function EntityFields({ entity, at }: Pick<EntityFoldProps, 'entity' | 'at'>) {
  const words = useWords();
  const { edit, problems } = useDesk();
  const { id, kind, name, gist } = entity;
  const set = (part: Partial<Entity>): void => edit((now) => changeEntity(now, id, part));
  return (
    <>
      <div class="pair">
        <Field
          label={words('writeName')}
          at={`${at}.name`}
          value={name}
          onInput={(value) => set({ name: value })}
        />
        <Choice
          label={words('panelKind')}
          value={kind}
          options={entityKinds.map((one) => [one, words(entityWords[one])] as const)}
          onChange={(value) => set({ kind: value })}
        />
      </div>
      <Field
        label={words('writeGist')}
        at={`${at}.gist`}
        value={gist}
        onInput={(value) => set({ gist: value })}
      />
      <NameGroups entity={entity} />
      <Says problems={problemsAt(problems, `${at}.names`)} />
    </>
  );
}

function Merge({ entity, onGone }: { entity: Entity; onGone: () => void }) {
  const words = useWords();
  const { draft, edit } = useDesk();
  const others = draft.dossier.entities.filter(({ id }) => id !== entity.id);
  const merge = (into: string): void => {
    edit((now) => mergeEntity(now, entity.id, into));
    onGone();
  };
  return (
    <Choice
      label={words('writeMerge')}
      value=""
      options={[
        ['', words('writeChoose')] as const,
        ...others.map(({ id, name }) => [id, visibleText(name)] as const),
      ]}
      onChange={(into) => into && merge(into)}
    />
  );
}
