import type { Knot, Strand, TieMap } from '../../core/dossier/relation-graph.ts';
import { addressOf } from '../../core/dossier/route.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Every name with those that it is tied to, each with the facts that join them. */
export function TieList({ map: { knots, strands } }: { map: TieMap }) {
  const byKnot = new Map<number, Strand[]>();
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
  knot: Knot;
  at: number;
  knots: readonly Knot[];
  strands: readonly Strand[];
}

function Tied({ knot, at, knots, strands }: TiedProps) {
  const words = useWords();
  const sorted = strands.toSorted((a, b) => b.claims.length - a.claims.length);
  return (
    <>
      <h2>
        <a class="with-shape" href={addressOf({ view: 'entity', id: knot.id })}>
          <EntityShape kind={knot.kind} />
          <bdi>{visibleText(knot.name)}</bdi>
        </a>{' '}
        <span class="what">
          {words(entityWords[knot.kind])} · {counted(words, 'tallyFacts', knot.count)}
        </span>
      </h2>
      <ul class="names inline">
        {sorted.map(({ from, to, claims, isAgainst }) => {
          const other = knots[from === at ? to : from];
          return (
            other && (
              <li key={other.id}>
                <a
                  href={addressOf({ view: 'facts', filters: { about: knot.id, with: other.id } })}
                  title={counted(words, 'tallyFacts', claims.length)}
                >
                  <bdi>{visibleText(other.name)}</bdi> <span class="number">{claims.length}</span>
                  {isAgainst && <span class="unseen">, {words('dossierAllAgainst')}</span>}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
