import { tiesOf } from '../../core/dossier/related-entities.ts';
import { addressOf } from '../../core/dossier/route.ts';
import type { Entity } from '../../core/dossier/schema.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';
import { FactList } from './FactList.tsx';

/** Who or what an entity is, whom it is tied to, and all facts about it. */
export function EntityPage({ entity }: { entity: Entity }) {
  const words = useWords();
  const { about, dossier } = useReader().story;
  const claims = about.get(entity.id) ?? [];
  return (
    <div class="beside">
      <section>
        <h1>
          <EntityShape kind={entity.kind} />{' '}
          <bdi lang={dossier.language}>{visibleText(entity.name)}</bdi>{' '}
          <span class="what">{words(entityWords[entity.kind])}</span>
        </h1>
        <p class="gist" lang={dossier.language}>
          {visibleText(entity.gist)}
        </p>
        <Outside entity={entity} />
        <h2>{counted(words, 'tallyFacts', claims.length)}</h2>
        {claims.length ? <FactList claims={claims} /> : <p class="none">{words('cardNoFacts')}</p>}
      </section>
      <aside>
        <TiedTo entity={entity} />
        <AsSource entity={entity} />
      </aside>
    </div>
  );
}

function Outside({ entity: { outside, wikidata } }: { entity: Entity }) {
  const words = useWords();
  const { language } = useReader().story.dossier;
  if (!outside && !wikidata) return null;
  return (
    <p class="soft">
      {outside && (
        <>
          {words('cardOutside')} <bdi lang={language}>{visibleText(outside)}</bdi>{' '}
        </>
      )}
      {wikidata && `Wikidata ${wikidata}`}
    </p>
  );
}

/** So many of those it is tied to are named; the drawing has all. */
const mostTied = 12;

function TiedTo({ entity }: { entity: Entity }) {
  const words = useWords();
  const { story } = useReader();
  const tied = tiesOf(entity.id, story);
  if (!tied.length) return null;
  return (
    <>
      <h2>{words('dossierTiedTo')}</h2>
      <ul class="names">
        {tied.slice(0, mostTied).map(({ id, name, kind, claims }) => (
          <li key={id}>
            <a
              href={addressOf({ view: 'facts', filters: { about: entity.id, with: id } })}
              title={counted(words, 'tallyFacts', claims.length)}
            >
              <EntityShape kind={kind} />
              <bdi lang={story.dossier.language}>{visibleText(name)}</bdi>{' '}
              <span class="number">{claims.length}</span>
            </a>
          </li>
        ))}
        {tied.length > mostTied && (
          <li>
            <a href={addressOf({ view: 'ties', filters: { about: entity.id } })}>
              {counted(words, 'dossierMoreNames', tied.length - mostTied)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function AsSource({ entity }: { entity: Entity }) {
  const words = useWords();
  const { dossier, restingOn } = useReader().story;
  const sources = dossier.sources.filter((source) => source.entity === entity.id);
  if (!sources.length) return null;
  return (
    <>
      <h2>{words('dossierAsSource')}</h2>
      <ul>
        {sources.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf({ view: 'source', id })} lang={dossier.language}>
              {visibleText(name)}
            </a>{' '}
            <span class="soft">
              {counted(words, 'dossierOnItsWord', restingOn.get(id)?.length ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
