import {
  type DossierList,
  type Filters,
  hashOf,
  lists,
  type Route,
} from '../../core/dossier/lookup/route.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { Search } from './Search.tsx';

const listWords: Record<DossierList, MessageKey> = {
  facts: 'dossierFacts',
  time: 'dossierTime',
  ties: 'dossierTies',
  entities: 'dossierNames',
  sources: 'dossierSources',
  disputes: 'dossierDisputes',
};

const overview = hashOf({ view: 'overview' });

/** The title, the search, and the ways to every list. */
export function DossierHeader({ route }: { route: Route }) {
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
      <Search route={route} />
      <DossierLists route={route} />
    </header>
  );
}

function DossierLists({ route }: { route: Route }) {
  const t = useMessages();
  const { dossier } = useDossierPage().story;
  const counts: Partial<Record<DossierList, number>> = {
    facts: dossier.claims.length,
    entities: dossier.entities.length,
    sources: dossier.sources.length,
    disputes: dossier.disputes.length,
  };
  const filled = lists.filter((list) => counts[list] !== 0);
  return (
    <nav aria-label={t('dossierWays')}>
      <ul class="ways">
        <ListLink name="dossierOverview" to={overview} isHere={route.view === 'overview'} />
        {filled.map((list) => (
          <ListLink
            key={list}
            name={listWords[list]}
            to={hashOf({ view: list, filters: kept(route, list) })}
            isHere={route.view === list}
            count={counts[list]}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Facts stay filtered on the way from their list to the time line and the ties. */
function kept(route: Route, list: DossierList): Filters {
  const filtered: readonly DossierList[] = ['facts', 'time', 'ties'];
  return 'filters' in route && filtered.includes(list) ? route.filters : {};
}

interface ListLinkProps {
  name: MessageKey;
  to: string;
  isHere: boolean;
  count?: number | undefined;
}

function ListLink({ name, to, isHere, count }: ListLinkProps) {
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
