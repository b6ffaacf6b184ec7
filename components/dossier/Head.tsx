import {
  type Filters,
  hashOf,
  type List,
  lists,
  type Route,
} from '../../core/dossier/lookup/route.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { Search } from './Search.tsx';

const listWords: Record<List, MessageKey> = {
  facts: 'dossierFacts',
  time: 'dossierTime',
  ties: 'dossierTies',
  entities: 'dossierNames',
  sources: 'dossierSources',
  disputes: 'dossierDisputes',
};

const overview = hashOf({ view: 'overview' });

/** The title, the search, and the ways to every list. */
export function Head({ place }: { place: Route }) {
  const t = useMessages();
  const { title, language } = useDossierPage().story.dossier;
  return (
    <header class="head">
      <p class="title">
        <a href={overview}>
          <img src="/icon/48.png" alt={t('extName')} />
          <bdi lang={language}>{visibleText(title)}</bdi>
        </a>
      </p>
      <Search place={place} />
      <Ways place={place} />
    </header>
  );
}

function Ways({ place }: { place: Route }) {
  const t = useMessages();
  const { dossier } = useDossierPage().story;
  const counts: Partial<Record<List, number>> = {
    facts: dossier.claims.length,
    entities: dossier.entities.length,
    sources: dossier.sources.length,
    disputes: dossier.disputes.length,
  };
  return (
    <nav aria-label={t('dossierWays')}>
      <ul class="ways">
        <Way name="dossierOverview" to={overview} isHere={place.view === 'overview'} />
        {lists.map((list) => (
          <Way
            key={list}
            name={listWords[list]}
            to={hashOf({ view: list, filters: kept(place, list) })}
            isHere={place.view === list}
            count={counts[list]}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Facts stay filtered on the way from their list to the time line and the ties. */
function kept(place: Route, list: List): Filters {
  const filtered: readonly List[] = ['facts', 'time', 'ties'];
  return 'filters' in place && filtered.includes(list) ? place.filters : {};
}

interface WayProps {
  name: MessageKey;
  to: string;
  isHere: boolean;
  count?: number | undefined;
}

function Way({ name, to, isHere, count }: WayProps) {
  const t = useMessages();
  return (
    <li>
      <a href={to} aria-current={isHere ? 'page' : undefined}>
        {t(name)}
        {count !== undefined && (
          <>
            {' '}
            <span class="number">{count.toLocaleString(t('locale'))}</span>
          </>
        )}
      </a>
    </li>
  );
}
