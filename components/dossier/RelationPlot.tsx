import { useMemo, useRef, useState } from 'preact/hooks';
import type {
  GraphEdge,
  GraphNode,
  RelationGraph,
} from '../../core/dossier/relations/relation-graph.ts';
import { layOut, type Point, type Size } from '../../core/dossier/relations/relation-layout.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import type { EntityPair } from './ChosenRelation.tsx';
import { type NameSize, sizeOfName } from './size-of-name.ts';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';
import { Zoom } from './Zoom.tsx';

interface TiePlotProps {
  map: RelationGraph;
  chosen: EntityPair | undefined;
  onChoose: (tie: EntityPair) => void;
}

/** Narrower than this, in px, the drawing does not get: it is scrolled. */
const narrowest = 760;

/** Of the drawing's area, names cover at most one part in so many. */
const air = 2.7;

/** Lower than this part of its width the drawing does not get. */
const flattest = 0.42;

/** Names with lines between those that facts join. */
export function RelationPlot({ map, chosen, onChoose }: TiePlotProps) {
  const view = useRef<HTMLDivElement>(null);
  const width = useWidth(view);
  const [zoom, setZoom] = useState(1);
  const [pointed, setPointed] = useState<string>();
  useRoving(view, '.knot');
  const sizes = useMemo(() => sizesOf(map), [map]);
  const frame = frameFor(sizes, width);
  const places = useMemo(() => layOut(map, sizes, frame), [map, width]);
  const at = (index: number): Point => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return { x: x * zoom - (sizes[index]?.width ?? 0) / 2, y: y * zoom };
  };
  const shapeAt = (index: number): Point => {
    const { x, y } = at(index);
    return { x: x + (sizes[index]?.shape ?? 0), y };
  };
  const one = pointed ?? chosen?.one;
  const other = pointed ? undefined : chosen?.other;
  const near = neighboursOf(map, one);
  return (
    <>
      <div class="tools">
        <Legend />
        <Zoom zoom={zoom} onZoom={setZoom} view={view} />
      </div>
      <div class="plot-view map-view" ref={view} dir="ltr">
        <div
          class={one ? 'map some' : 'map'}
          style={{ width: `${frame.width * zoom}px`, height: `${frame.height * zoom}px` }}
        >
          <svg class="strands" aria-hidden="true">
            {map.strands.map((strand) => (
              <StrandLine
                key={`${strand.from} ${strand.to}`}
                strand={strand}
                from={shapeAt(strand.from)}
                to={shapeAt(strand.to)}
                isOn={isOn(strand, map, one, other)}
                onChoose={() => onChoose(pairOf(strand, map))}
              />
            ))}
          </svg>
          {map.knots.map((knot, index) => (
            <KnotName
              key={knot.id}
              knot={knot}
              place={at(index)}
              width={sizes[index]?.width ?? 0}
              share={shareOf(knot, map)}
              isNear={near.has(knot.id)}
              isChosen={knot.id === chosen?.one || knot.id === chosen?.other}
              onChoose={() => onChoose({ one: knot.id })}
              onPoint={setPointed}
            />
          ))}
        </div>
      </div>
    </>
  );
}

const pairOf = ({ from, to }: GraphEdge, { knots }: RelationGraph): EntityPair => ({
  one: knots[from]?.id ?? '',
  other: knots[to]?.id,
});

function isOn(strand: GraphEdge, map: RelationGraph, one?: string, other?: string): boolean {
  const ends = Object.values(pairOf(strand, map));
  return ends.includes(one) && (other === undefined || ends.includes(other));
}

function neighboursOf({ knots, strands }: RelationGraph, id: string | undefined): Set<string> {
  const at = knots.findIndex((knot) => knot.id === id);
  const near = strands.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : []));
  return new Set([at, ...near].flatMap((index) => knots[index]?.id ?? []));
}

/** Of the facts about the most spoken of, as an area, so that its root is the scale of the letters. */
const shareOf = ({ count }: GraphNode, { knots }: RelationGraph): number =>
  Math.sqrt(count / (knots[0]?.count ?? 1));

const sizesOf = (map: RelationGraph): NameSize[] =>
  map.knots.map((knot) => sizeOfName(visibleText(knot.name), shareOf(knot, map)));

function frameFor(sizes: readonly Size[], width: number): Size {
  const covered = sizes.reduce((sum, size) => sum + (size.width + 12) * (size.height + 12), 0);
  const wide = Math.max(narrowest, width);
  const height = Math.max(flattest * wide, (covered * air) / wide);
  return { width: wide, height: Math.round(height) };
}

interface StrandLineProps {
  strand: GraphEdge;
  from: Point;
  to: Point;
  isOn: boolean;
  onChoose: () => void;
}

function StrandLine({
  strand: { claims, isAgainst, isClose },
  from,
  to,
  isOn,
  onChoose,
}: StrandLineProps) {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    // Lines are for pointers; the names, and their ties in words, are for all.
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology
    <g
      class={['strand', isAgainst && 'against', isOn && 'on', isClose && 'close']
        .filter(Boolean)
        .join(' ')}
      onClick={onChoose}
    >
      <line class="reach" {...line} />
      <line {...line} style={{ strokeWidth: `${0.5 + 1.05 * Math.sqrt(claims.length)}px` }} />
    </g>
  );
}

interface KnotNameProps {
  knot: GraphNode;
  place: Point;
  width: number;
  share: number;
  isNear: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onPoint: (id: string | undefined) => void;
}

function KnotName({
  knot,
  place,
  width,
  share,
  isNear,
  isChosen,
  onChoose,
  onPoint,
}: KnotNameProps) {
  const t = useMessages();
  const { id, name, kind, count } = knot;
  return (
    <button
      type="button"
      class={isNear ? 'knot near' : 'knot'}
      aria-pressed={isChosen}
      title={`${t(entityKindMessages[kind])}, ${plural(t, 'tallyFacts', count)}`}
      style={{
        left: `${place.x}px`,
        top: `${place.y}px`,
        width: `${width}px`,
        '--share': share,
      }}
      onClick={onChoose}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <EntityShape kind={kind} />
      <bdi>{visibleText(name)}</bdi>
    </button>
  );
}

/** One kind of each shape. */
const shapes = ['person', 'organisation', 'place', 'product', 'event'] as const;

function Legend() {
  const t = useMessages();
  return (
    <ul class="samples">
      {shapes.map((kind) => (
        <li key={kind}>
          <EntityShape kind={kind} />
          {t(entityKindMessages[kind])}
        </li>
      ))}
      <li>
        <span class="line against" aria-hidden="true" />
        {t('dossierAllAgainst')}
      </li>
    </ul>
  );
}
