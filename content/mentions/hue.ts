import type { Colour } from '../../core/dossier/colours.ts';
import type { EntityKind } from '../../core/dossier/schema.ts';
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

const coloured: Record<Colour, Hue> = {
  orange: 'person',
  blue: 'organisation',
  green: 'place',
  purple: 'product',
  pink: 'event',
};

/** Nine kinds of entity share five colours: more could not be told apart. A dossier's own goes first. */
export const hueOf = (kind: EntityKind, colour: Colour | undefined): Hue =>
  colour ? coloured[colour] : hues[kind];
