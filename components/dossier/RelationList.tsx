import { hashOf } from '../../core/dossier/lookup/route.ts';
import type {
  GraphEdge,
  GraphNode,
  RelationGraph,
} from '../../core/dossier/relations/relation-graph.ts';
import { pushTo } from '../../core/push-to.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Every name with those that it is related to, each with the facts that join them. */
export function RelationList({ graph: { nodes, edges } }: { graph: RelationGraph }) {
  const edgesByNode = new Map<number, GraphEdge[]>();
  for (const edge of edges) for (const at of [edge.from, edge.to]) pushTo(edgesByNode, at, edge);
  return (
    <ul class="relation-list">
      {nodes.map((node, at) => (
        <li key={node.id}>
          <Related node={node} at={at} nodes={nodes} edges={edgesByNode.get(at) ?? []} />
        </li>
      ))}
    </ul>
  );
}

interface RelatedProps {
  node: GraphNode;
  at: number;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

function Related({ node, at, nodes, edges }: RelatedProps) {
  const t = useMessages();
  const byFacts = edges.toSorted((a, b) => b.claims.length - a.claims.length);
  return (
    <>
      <h2>
        <a class="with-shape" href={hashOf({ view: 'entity', id: node.id })}>
          <EntityShape kind={node.kind} />
          <bdi>{visibleText(node.name)}</bdi>
        </a>{' '}
        <span class="what">
          {t(entityKindMessages[node.kind])} · {plural(t, 'tallyFacts', node.count)}
        </span>
      </h2>
      <ul class="names inline">
        {byFacts.map(({ from, to, claims, isAgainst }) => {
          const other = nodes[from === at ? to : from];
          return (
            other && (
              <li key={other.id}>
                <a
                  href={hashOf({ view: 'facts', filters: { about: node.id, with: other.id } })}
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
