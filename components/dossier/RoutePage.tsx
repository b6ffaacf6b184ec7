import type { Route } from '../../core/dossier/lookup/route.ts';
import { ClaimPage } from './ClaimPage.tsx';
import { DisputePage, Disputes } from './Disputes.tsx';
import { useDossierPage } from './dossier-context.ts';
import { EntityPage } from './EntityPage.tsx';
import { Facts } from './Facts.tsx';
import { Names } from './Names.tsx';
import { Nothing } from './Nothing.tsx';
import { Overview } from './Overview.tsx';
import { RelationsView } from './RelationsView.tsx';
import { SourcePage } from './SourcePage.tsx';
import { Sources } from './Sources.tsx';
import { TimeLineView } from './TimeLineView.tsx';

/** The page of a route; a sentence if nothing is there. */
export function RoutePage({ route }: { route: Route }) {
  const { story } = useDossierPage();
  switch (route.view) {
    case 'overview':
      return <Overview />;
    case 'time':
      return <TimeLineView filters={route.filters} />;
    case 'ties':
      return <RelationsView filters={route.filters} />;
    case 'facts':
      return <Facts filters={route.filters} />;
    case 'entities':
      return <Names />;
    case 'sources':
      return <Sources />;
    case 'disputes':
      return <Disputes />;
    case 'unknown':
      return <Nothing at={route.address} />;
  }
  const { view, id } = route;
  const claim = view === 'claim' && story.claims.get(story.formerly.get(id) ?? id);
  if (claim) return <ClaimPage key={id} claim={claim} />;
  const entity = view === 'entity' && story.entities.get(id);
  if (entity) return <EntityPage key={id} entity={entity} />;
  const source = view === 'source' && story.sources.get(id);
  if (source) return <SourcePage key={id} source={source} />;
  const dispute = view === 'dispute' && story.disputes.get(id);
  if (dispute) return <DisputePage key={id} dispute={dispute} />;
  return <Nothing at={`#${view}/${id}`} />;
}
