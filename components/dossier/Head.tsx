import { addressOf, type Filters, type List, lists, type Place } from '../../core/dossier/route.ts';
import { useWords, type WordKey } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';
import { Search } from './Search.tsx';

const listWords: Record<List, WordKey> = {
  facts: 'dossierFacts',
  time: 'dossierTime',
  ties: 'dossierTies',
  entities: 'dossierNames',
  sources: 'dossierSources',
  disputes: 'dossierDisputes',
};

const overview = addressOf({ view: 'overview' });

/** The title, the search, and the ways to every list. */
export function Head({ place }: { place: Place }) {
  const words = useWords();
  const { title, language } = useReader().story.dossier;
  return (
    <header class="head">
      <p class="title">
        <a href={overview}>
          <img src="/icon/48.png" alt={words('extName')} />
          <bdi lang={language}>{visibleText(title)}</bdi>
        </a>
      </p>
      <Search place={place} />
      <Ways place={place} />
    </header>
  );
}

function Ways({ place }: { place: Place }) {
  const words = useWords();
  const { dossier } = useReader().story;
  const counts: Partial<Record<List, number>> = {
    facts: dossier.claims.length,
    entities: dossier.entities.length,
    sources: dossier.sources.length,
    disputes: dossier.disputes.length,
  };
  return (
    <nav aria-label={words('dossierWays')}>
      <ul class="ways">
        <Way name="dossierOverview" to={overview} isHere={place.view === 'overview'} />
        {lists.map((list) => (
          <Way
            key={list}
            name={listWords[list]}
            to={addressOf({ view: list, filters: kept(place, list) })}
            isHere={place.view === list}
            count={counts[list]}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Facts stay filtered on the way from their list to the time line and the ties. */
function kept(place: Place, list: List): Filters {
  const filtered: readonly List[] = ['facts', 'time', 'ties'];
  return 'filters' in place && filtered.includes(list) ? place.filters : {};
}

interface WayProps {
  name: WordKey;
  to: string;
  isHere: boolean;
  count?: number | undefined;
}

function Way({ name, to, isHere, count }: WayProps) {
  const words = useWords();
  return (
    <li>
      <a href={to} aria-current={isHere ? 'page' : undefined}>
        {words(name)}
        {count !== undefined && (
          <>
            {' '}
            <span class="number">{count.toLocaleString(words('locale'))}</span>
          </>
        )}
      </a>
    </li>
  );
}
