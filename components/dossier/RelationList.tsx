import { hashOf } from '../../core/dossier/lookup/route.ts';
import type {
  GraphEdge,
  GraphNode,
  RelationGraph,
} from '../../core/dossier/relations/relation-graph.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Every name with those that it is tied to, each with the facts that join them. */
export function RelationList({ map: { knots, strands } }: { map: RelationGraph }) {
  const byKnot = new Map<number, GraphEdge[]>();
  for (const strand of strands)
    for (const at of [strand.from, strand.to]) byKnot.set(at, [...(byKnot.get(at) ?? []), strand]);
  return (
    <ul class="tie-list">
      {knots.map((knot, at) => (
        <li key={knot.id}>
          <Tied knot={knot} at={at} knots={knots} strands={byKnot.get(at) ?? []} />
        </li>
      ))}
    </ul>
  );
}

interface TiedProps {
  knot: GraphNode;
  at: number;
  knots: readonly GraphNode[];
  strands: readonly GraphEdge[];
}

function Tied({ knot, at, knots, strands }: TiedProps) {
  const t = useMessages();
  const sorted = strands.toSorted((a, b) => b.claims.length - a.claims.length);
  return (
    <>
      <h2>
        <a class="with-shape" href={hashOf({ view: 'entity', id: knot.id })}>
          <EntityShape kind={knot.kind} />
          <bdi>{visibleText(knot.name)}</bdi>
        </a>{' '}
        <span class="what">
          {t(entityKindMessages[knot.kind])} · {plural(t, 'tallyFacts', knot.count)}
        </span>
      </h2>
      <ul class="names inline">
        {sorted.map(({ from, to, claims, isAgainst }) => {
          const other = knots[from === at ? to : from];
          return (
            other && (
              <li key={other.id}>
                <a
                  href={hashOf({ view: 'facts', filters: { about: knot.id, with: other.id } })}
                  title={plural(t, 'tallyFacts', claims.length)}
                >
                  <bdi>{visibleText(other.name)}</bdi> <span class="number">{claims.length}</span>
                  {isAgainst && <span class="unseen">, {t('dossierAllAgainst')}</span>}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
