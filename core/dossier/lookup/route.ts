/**
 * Addresses within the dossier page: `#claim/calls-since-2022` and the like are stable, because ids
 * are; lists carry what they are filtered by: `#facts?about=starlink&kind=unnamed`.
 */
import { type SourceKind, type Standing, sourceKinds, standings } from '../schema.ts';

/** One thing of the dossier. */
const things = ['claim', 'entity', 'source', 'dispute'] as const;
type RouteItem = (typeof things)[number];

/** Everything of one sort. */
export const lists = ['facts', 'time', 'ties', 'entities', 'sources', 'disputes'] as const;
export type DossierList = (typeof lists)[number];

/** Conditions on the facts of a list, all of which must hold. Without any, all facts are listed. */
export interface Filters {
  /** Words that all occur in the fact or beside it. */
  readonly words?: string | undefined;
  /** Id of an entity that the fact is about. */
  readonly about?: string | undefined;
  /** Id of a second entity that the fact is about. */
  readonly with?: string | undefined;
  /** Id of the source on whose word the fact rests. */
  readonly on?: string | undefined;
  /** Id of a source that passes the fact on. */
  readonly through?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly standing?: Standing | undefined;
}

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: DossierList; readonly filters: Filters }
  | { readonly view: RouteItem; readonly id: string }
  | { readonly view: 'unknown'; readonly address: string };

/** @param hash as `location.hash` has it, with its `#`, or '' */
export function routeAt(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  if (!path || path === 'overview') return { view: 'overview' };
  const list = lists.find((one) => one === path);
  if (list) return { view: list, filters: filtersIn(query) };
  const [kind, id = ''] = path.split(/\/(.*)/s);
  const thing = things.find((one) => one === kind);
  return thing && id
    ? { view: thing, id: decodedPart(id) }
    : { view: 'unknown', address: `#${decodedPart(path)}` };
}

/** The address of a route, with its `#`. */
export function hashOf(route: Exclude<Route, { view: 'unknown' }>): string {
  if (route.view === 'overview') return '#overview';
  if ('id' in route) return `#${route.view}/${route.id}`;
  const given = Object.entries(route.filters).filter(([, value]) => value);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return `#${[route.view, query.join('&')].filter(Boolean).join('?')}`;
}

function filtersIn(query: string): Filters {
  const pairs = query.split('&').map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(decodedPart));
  const given = new Map(pairs as [string, string | undefined][]);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  return {
    words: text('words'),
    about: text('about'),
    with: text('with'),
    on: text('on'),
    through: text('through'),
    kind: sourceKinds.find((one) => one === given.get('kind')),
    standing: standings.find((one) => one === given.get('standing')),
  };
}

/** The text itself where it is not well encoded. */
function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
