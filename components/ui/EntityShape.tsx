import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../../core/dossier/schema.ts';

const circle = <circle cx="8" cy="8" r="5.5" />;
const square = <rect x="3" y="3" width="10" height="10" rx="1.5" />;
const hexagon = <path d="m8 2 5.4 3v6L8 14l-5.4-3V5z" />;

/** Related kinds share a shape, as they share a hue in the page; the word beside it tells them apart. */
const entityShapes: Record<EntityKind, ComponentChildren> = {
  person: circle,
  organisation: square,
  body: square,
  company: square,
  outlet: square,
  product: <path d="m8 1.6 6.4 6.4L8 14.4 1.6 8z" />,
  place: <path d="M8 15C4.8 11.2 3.4 8.7 3.4 6.6a4.6 4.6 0 0 1 9.2 0C12.6 8.7 11.2 11.2 8 15z" />,
  event: hexagon,
  work: hexagon,
};

/** The shape of a kind of entity, in the hue of its marks. It never stands alone: its word is near. */
export function EntityShape({ kind }: { kind: EntityKind }) {
  return (
    <svg class={`shape ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {entityShapes[kind]}
    </svg>
  );
}
