import { type Source, sourceKinds } from '../../core/dossier/schema.ts';
import { addSource, changeSource, setSourceEntity } from '../../core/draft/edit-sources.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddOne } from './AddOne.tsx';
import { AddressField } from './AddressField.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, optionsOf } from './Field.tsx';
import { ProblemCount } from './ProblemCount.tsx';

/** The sources of the facts: first those that a fact names; the others are not saved. */
export function DraftSources() {
  const t = useMessages();
  const { draft, file, edit } = useEditor();
  const indexOf = (id: string): number => file.sources.findIndex((source) => source.id === id);
  const { sources } = draft.dossier;
  const used = sources.filter(({ id }) => indexOf(id) >= 0);
  const unused = sources.filter(({ id }) => indexOf(id) < 0);
  return (
    <section>
      <h2 id="write-sources" tabIndex={-1}>
        {t('dossierSources')}
      </h2>
      <p class="soft">{t('writeSourcesMean')}</p>
      <AddOne label={t('writeAddSource')} onAdd={(name) => edit((now) => addSource(now, name))} />
      <ul class="folds">
        {[...used, ...unused].map((source) => (
          <SourceFold key={source.id} source={source} index={indexOf(source.id)} />
        ))}
      </ul>
    </section>
  );
}

function SourceFold({ source, index }: { source: Source; index: number }) {
  const t = useMessages();
  const { problems } = useEditor();
  const at = index < 0 ? undefined : `sources[${index}]`;
  return (
    <li>
      <details>
        <summary>
          <b>{visibleText(source.name)}</b>{' '}
          <span class="soft">
            {t(sourceKindMessages[source.kind].name)}
            {!at && ` · ${t('writeUnused')}`}
          </span>{' '}
          <ProblemCount of={at ? problemsAt(problems, at) : []} />
        </summary>
        <SourceFields source={source} at={at} />
      </details>
    </li>
  );
}

function SourceFields({ source, at }: { source: Source; at: string | undefined }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, kind, name, gist, entity } = source;
  return (
    <>
      <div class="pair">
        <Field
          label={t('writeName')}
          at={at && `${at}.name`}
          value={name}
          onInput={(value) => edit((now) => changeSource(now, id, { name: value }))}
        />
        <Choice
          label={t('dossierKnown')}
          value={kind}
          options={sourceKinds.map((one) => [one, t(sourceKindMessages[one].name)] as const)}
          onChange={(value) => edit((now) => changeSource(now, id, { kind: value }))}
        />
      </div>
      <Field
        label={t('writeSourceGist')}
        at={at && `${at}.gist`}
        value={gist}
        onInput={(value) => edit((now) => changeSource(now, id, { gist: value }))}
      />
      <AddressField
        url={source.url}
        onChange={(url) => edit((now) => changeSource(now, id, { url }))}
      />
      <Choice
        label={t('writeSourceEntity')}
        value={entity ?? ''}
        none={t('writeNone')}
        options={optionsOf(draft.dossier.entities)}
        onChange={(value) => edit((now) => setSourceEntity(now, id, value))}
      />
    </>
  );
}
