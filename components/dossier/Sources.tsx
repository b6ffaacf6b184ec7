import { hashOf } from '../../core/dossier/lookup/route.ts';
import {
  onUnnamed,
  type SourceStatistics,
  sourceStatisticsOf,
} from '../../core/dossier/provenance/source-statistics.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';

/** Everyone on whose word something rests, what rests on each, and how far from the event each is. */
export function Sources() {
  const t = useMessages();
  const statistics = sourceStatisticsOf(useDossierPage().story);
  return (
    <>
      <h1>{t('dossierSources')}</h1>
      <p class="intro">{t('dossierSourcesMean')}</p>
      <Unnamed />
      <ul class="source-rows">
        {statistics.map((one) => (
          <li key={one.source.id}>
            <SourceItem {...one} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Facts for which the dossier has the word of one unnamed source and nothing else. */
function Unnamed() {
  const t = useMessages();
  const { claims, sources } = onUnnamed(useDossierPage().story);
  if (!claims.length) return null;
  return (
    <p class="intro">
      <a href={hashOf({ view: 'facts', filters: { kind: 'unnamed' } })}>
        {plural(t, 'dossierUnnamed', claims.length)}
      </a>{' '}
      {plural(t, 'dossierUnnamedSources', sources.length)}
    </p>
  );
}

function SourceItem({ source, own, passed, distances }: SourceStatistics) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  return (
    <>
      <h2>
        <KindMark kind={source.kind} />{' '}
        <a href={hashOf({ view: 'source', id: source.id })} lang={language}>
          {visibleText(source.name)}
        </a>{' '}
        <span class="what">{t(sourceKindMessages[source.kind].name)}</span>
      </h2>
      <p class="soft" lang={language}>
        {visibleText(source.gist)}
      </p>
      <Counts source={source} own={own} passed={passed} distances={distances} />
    </>
  );
}

/** What rests on a source, what it passes on, and through how many tellings it comes. */
export function Counts({ source: { id }, own, passed, distances }: SourceStatistics) {
  const t = useMessages();
  return (
    <p class="counts">
      {own.length > 0 && (
        <a href={hashOf({ view: 'facts', filters: { on: id } })}>
          {plural(t, 'dossierOnItsWord', own.length)}
        </a>
      )}
      {own.length > 0 && passed.length > 0 && ' · '}
      {passed.length > 0 && (
        <a href={hashOf({ view: 'facts', filters: { through: id } })}>
          {plural(t, 'dossierPassedOn', passed.length)}
        </a>
      )}
      <span class="distances">
        {distances.map(({ links, count }) => (
          <span key={links}>
            {' · '}
            {plural(t, 'dossierLinks', links)}
            {distances.length > 1 && ` (${count.toLocaleString(t('locale'))})`}
          </span>
        ))}
      </span>
    </p>
  );
}
