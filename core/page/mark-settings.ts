/** The reader's settings for marking names in pages. */
import type { EntityKind } from '../dossier/schema.ts';

/**
 * `quiet`: in two strengths; `alike`: all in the clear one; `story`: quiet, and only on pages about a story;
 * `demand`: quiet, and only once the reader goes to a name from a list, the panel or by a key.
 */
export const markModes = ['quiet', 'alike', 'story', 'demand'] as const;
type MarkMode = (typeof markModes)[number];

export const markLines = ['dotted', 'solid'] as const;
export type MarkLine = (typeof markLines)[number];

export const markWeights = ['fine', 'normal', 'strong'] as const;
type MarkWeight = (typeof markWeights)[number];

/** Groups of kinds of entities that a reader switches as one. */
export const kindGroups = {
  persons: ['person'],
  companies: ['company', 'product'],
  bodies: ['body', 'organisation'],
  places: ['place'],
  outlets: ['outlet'],
  events: ['event', 'work'],
} as const satisfies Record<string, readonly EntityKind[]>;
export type KindGroup = keyof typeof kindGroups;

export interface MarkSettings {
  readonly mode: MarkMode;
  readonly line: MarkLine;
  readonly weight: MarkWeight;
  /** Kinds that are not marked; they still count for popup, panel and list. */
  readonly unmarked: readonly KindGroup[];
  /** Names in menus, footers, bylines, forms and captions are marked, too. */
  readonly inMenus: boolean;
}

export const usualMarks: MarkSettings = {
  mode: 'quiet',
  line: 'dotted',
  weight: 'normal',
  unmarked: [],
  inMenus: false,
};

export const groupOf = (kind: EntityKind): KindGroup =>
  (Object.keys(kindGroups) as KindGroup[]).find((group) =>
    (kindGroups[group] as readonly EntityKind[]).includes(kind),
  ) ?? 'events';
