import type { EntityKind } from '../data/schema.ts';
import type { Hue } from './painter.ts';

const hues: Record<EntityKind, Hue> = {
  person: 'person',
  organisation: 'organisation',
  body: 'organisation',
  company: 'organisation',
  outlet: 'organisation',
  product: 'product',
  place: 'place',
  event: 'event',
  work: 'event',
};

/** Nine kinds of entity share five colours: more could not be told apart. */
export const hueOf = (kind: EntityKind): Hue => hues[kind];
