import { hashOf } from '../../core/dossier/lookup/route.ts';
import { relationsAround } from '../../core/dossier/relations/relations-around.ts';
import type { Entity } from '../../core/dossier/schema.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';

/** An entity's gist, its relations and all facts about it. */
export function EntityPage({ entity }: { entity: Entity }) {
  const t = useMessages();
  const { about, dossier } = useDossierPage().story;
  const claims = about.get(entity.id) ?? [];
  return (
    <div class="with-aside">
      <section>
        <h1>
          <EntityShape kind={entity.kind} />{' '}
          <bdi lang={dossier.language}>{visibleText(entity.name)}</bdi>{' '}
          <span class="what">{t(entityKindMessages[entity.kind])}</span>
        </h1>
        <p class="gist" lang={dossier.language}>
          {visibleText(entity.gist)}
        </p>
        <Outside entity={entity} />
        <h2>{plural(t, 'tallyFacts', claims.length)}</h2>
        {claims.length ? <FactList claims={claims} /> : <p class="none">{t('cardNoFacts')}</p>}
      </section>
      <aside>
        <TiedTo entity={entity} />
        <AsSource entity={entity} />
      </aside>
    </div>
  );
}

function Outside({ entity: { outside, wikidata } }: { entity: Entity }) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  if (!outside && !wikidata) return null;
  return (
    <p class="soft">
      {outside && (
        <>
          {t('cardOutside')} <bdi lang={language}>{visibleText(outside)}</bdi>{' '}
        </>
      )}
      {wikidata && `Wikidata ${wikidata}`}
    </p>
  );
}

/** Related names that are listed; the drawing has all. */
const mostTied = 12;

function TiedTo({ entity }: { entity: Entity }) {
  const t = useMessages();
  const { story } = useDossierPage();
  const tied = relationsAround(entity.id, story.about.get(entity.id) ?? [], story.entities);
  if (!tied.length) return null;
  return (
    <>
      <h2>{t('dossierTiedTo')}</h2>
      <ul class="names">
        {tied.slice(0, mostTied).map(({ id, name, kind, claims }) => (
          <li key={id}>
            <a
              href={hashOf({ view: 'facts', filters: { about: entity.id, with: id } })}
              title={plural(t, 'tallyFacts', claims.length)}
            >
              <EntityShape kind={kind} />
              <bdi lang={story.dossier.language}>{visibleText(name)}</bdi>{' '}
              <span class="number">{claims.length}</span>
            </a>
          </li>
        ))}
        {tied.length > mostTied && (
          <li>
            <a href={hashOf({ view: 'ties', filters: { about: entity.id } })}>
              {plural(t, 'dossierMoreNames', tied.length - mostTied)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function AsSource({ entity }: { entity: Entity }) {
  const t = useMessages();
  const { dossier, restingOn } = useDossierPage().story;
  const sources = dossier.sources.filter((source) => source.entity === entity.id);
  if (!sources.length) return null;
  return (
    <>
      <h2>{t('dossierAsSource')}</h2>
      <ul>
        {sources.map(({ id, name }) => (
          <li key={id}>
            <a href={hashOf({ view: 'source', id })} lang={dossier.language}>
              {visibleText(name)}
            </a>{' '}
            <span class="soft">
              {plural(t, 'dossierOnItsWord', restingOn.get(id)?.length ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
