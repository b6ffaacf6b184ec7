import { hashOf } from '../../core/dossier/lookup/route.ts';
import {
  onUnnamed,
  type SourceStatistics,
  sourceStatisticsOf,
} from '../../core/dossier/provenance/source-statistics.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';

/** Everyone on whose word something rests, and what rests on each. */
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

function SourceItem({ source, own, passed, hands }: SourceStatistics) {
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
      <Counts source={source} own={own} passed={passed} hands={hands} />
    </>
  );
}

/** Messages for facts at second and third hand. */
const handMessages: Readonly<Record<number, MessageKey>> = { 2: 'handSecond', 3: 'handThird' };

/** Counts of the facts that rest on a source's own word, and of those it passes on, by hand. */
export function Counts({ source: { id }, own, passed, hands }: SourceStatistics) {
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
      {hands.length > 0 && (
        <span class="hands">
          {' ('}
          {hands
            .map(({ hand, count }) =>
              t(handMessages[hand] ?? 'handFurther', count.toLocaleString(t('locale'))),
            )
            .join(', ')}
          {')'}
        </span>
      )}
    </p>
  );
}
