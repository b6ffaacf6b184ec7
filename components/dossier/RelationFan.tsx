import { scaleSqrt } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import { type Filters, hashOf } from '../../core/dossier/lookup/route.ts';
import type { RelatedEntity } from '../../core/dossier/relations/relations-around.ts';
import type { Entity } from '../../core/dossier/schema.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ChosenRelation } from './ChosenRelation.tsx';
import { useDossierPage } from './dossier-context.ts';
import { useRoving } from './use-roving.ts';

interface RelationFanProps {
  centre: Entity;
  /** Never empty. */
  around: readonly RelatedEntity[];
  filters: Filters;
}

/** Names shown before the reader asks for all. */
const firstNames = 18;

/** One name, and a line to each that facts name together with it: the more facts, the thicker. */
export function RelationFan({ centre, around, filters }: RelationFanProps) {
  const t = useMessages();
  const names = useRef<HTMLUListElement>(null);
  const [isAll, setAll] = useState(false);
  const [chosen, setChosen] = useState<string>();
  useRoving(names, '.relation-name');
  const shown = isAll ? around : around.slice(0, firstNames);
  const other = around.find(({ id }) => id === chosen);
  return (
    <>
      <div class="fan">
        <h2 class="fan-centre with-shape">
          <EntityShape kind={centre.kind} />
          <a href={hashOf({ view: 'entity', id: centre.id })}>
            <bdi>{visibleText(centre.name)}</bdi>
          </a>
        </h2>
        <FanLines around={shown} chosen={chosen} />
        <ul class="fan-names" ref={names}>
          {shown.map((one) => (
            <li key={one.id}>
              <RelatedName
                related={one}
                isChosen={one.id === chosen}
                onChoose={() => setChosen(one.id)}
              />
            </li>
          ))}
        </ul>
      </div>
      {around.length > shown.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural(t, 'dossierMoreNames', around.length - shown.length)}
        </button>
      )}
      {other && (
        <ChosenRelation
          centre={centre}
          other={other}
          filters={filters}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** A drawing as wide as 100 and as high as there are names; the sheet stretches it beside the names. */
function FanLines({
  around,
  chosen,
}: {
  around: readonly RelatedEntity[];
  chosen: string | undefined;
}) {
  const most = around[0]?.claims.length ?? 1;
  const widthPx = scaleSqrt([0, most], [0, 11]);
  const middle = around.length / 2;
  const link = linkHorizontal();
  return (
    <svg
      class="fan-lines"
      viewBox={`0 0 100 ${around.length}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {around.map(({ id, claims }, at) => (
        <path
          key={id}
          class={id === chosen ? 'on' : undefined}
          d={link({ source: [0, middle], target: [100, at + 0.5] }) ?? ''}
          style={{ strokeWidth: `${widthPx(claims.length)}px` }}
        />
      ))}
    </svg>
  );
}

interface RelatedNameProps {
  related: RelatedEntity;
  isChosen: boolean;
  onChoose: () => void;
}

function RelatedName({ related, isChosen, onChoose }: RelatedNameProps) {
  const t = useMessages();
  const { name, kind, claims, against } = related;
  const { language } = useDossierPage().story.dossier;
  return (
    <button type="button" class="relation-name" aria-pressed={isChosen} onClick={onChoose}>
      <EntityShape kind={kind} />
      <span>
        <bdi class="whom" lang={language}>
          {visibleText(name)}
        </bdi>{' '}
        <span class="soft">
          {[
            t(entityKindMessages[kind]),
            plural(t, 'tallyFacts', claims.length),
            against > 0 && plural(t, 'tallyDenied', against),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </button>
  );
}
