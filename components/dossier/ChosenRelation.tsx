import { hashOf } from '../../core/dossier/lookup/route.ts';
import type { GraphNode, RelationGraph } from '../../core/dossier/relations/relation-graph.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { Chosen } from './Chosen.tsx';
import { useDossierPage } from './dossier-context.ts';

/** One name of a tie map or two that are tied; ids. */
export interface EntityPair {
  readonly one: string;
  readonly other?: string | undefined;
}

interface ChosenTieProps {
  map: RelationGraph;
  tie: EntityPair;
  onChoose: (tie: EntityPair) => void;
  onClose: () => void;
}

/** The facts about one name with the names that it is tied to, or the facts that join two. */
export function ChosenRelation({ map, tie: { one, other }, onChoose, onClose }: ChosenTieProps) {
  const { about } = useDossierPage().story;
  const at = map.knots.findIndex(({ id }) => id === one);
  const strands = map.strands
    .filter(({ from, to }) => from === at || to === at)
    .toSorted((a, b) => b.claims.length - a.claims.length);
  const knotAt = (strand: (typeof strands)[number]): GraphNode | undefined =>
    map.knots[strand.from === at ? strand.to : strand.from];
  const joining = other && strands.find((strand) => knotAt(strand)?.id === other);
  const claims = joining ? joining.claims : (about.get(one) ?? []);
  return (
    <Chosen
      claims={claims.map(({ id }) => id)}
      title={[one, ...(other ? [other] : [])].map((id, index) => (
        <>
          {index > 0 && ' – '}
          <EntityLink id={id} />
        </>
      ))}
      onClose={onClose}
    >
      <ul class="names inline">
        {strands.map((strand) => {
          const knot = knotAt(strand);
          return (
            knot && (
              <li key={knot.id}>
                <button
                  type="button"
                  class="plain with-shape"
                  aria-pressed={knot.id === other}
                  onClick={() => onChoose({ one, other: knot.id === other ? undefined : knot.id })}
                >
                  <EntityShape kind={knot.kind} />
                  <bdi>{visibleText(knot.name)}</bdi>{' '}
                  <span class="number">{strand.claims.length}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Chosen>
  );
}

function EntityLink({ id }: { id: string }) {
  const { entities } = useDossierPage().story;
  return (
    <a href={hashOf({ view: 'entity', id })}>
      <bdi>{visibleText(entities.get(id)?.name ?? id)}</bdi>
    </a>
  );
}
