import { hashOf } from '../../core/dossier/lookup/route.ts';
import { statisticsOfSource } from '../../core/dossier/provenance/source-statistics.ts';
import type { Source } from '../../core/dossier/schema.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';
import { Counts } from './Sources.tsx';

/** A source, and all facts that rest on its word. */
export function SourcePage({ source }: { source: Source }) {
  const t = useMessages();
  const { story } = useDossierPage();
  const { language } = story.dossier;
  const statistics = statisticsOfSource(source.id, story);
  const entity = story.entities.get(source.entity ?? '');
  return (
    <section class="text-page">
      <h1>
        <KindMark kind={source.kind} /> <bdi lang={language}>{visibleText(source.name)}</bdi>{' '}
        <span class="what">{t(sourceKindMessages[source.kind].name)}</span>
      </h1>
      <p class="gist" lang={language}>
        {visibleText(source.gist)}
      </p>
      <p class="soft">{t(sourceKindMessages[source.kind].meaning)}</p>
      {source.url && (
        <p>
          <OuterLink address={webAddress(source.url)} />
        </p>
      )}
      {entity && (
        <p>
          <a class="with-shape" href={hashOf({ view: 'entity', id: entity.id })}>
            <EntityShape kind={entity.kind} /> <bdi lang={language}>{visibleText(entity.name)}</bdi>
          </a>
        </p>
      )}
      {statistics && <Counts {...statistics} />}
      {statistics && statistics.own.length > 0 && (
        <>
          <h2>{plural(t, 'dossierOnItsWord', statistics.own.length)}</h2>
          <FactList claims={statistics.own} />
        </>
      )}
    </section>
  );
}
