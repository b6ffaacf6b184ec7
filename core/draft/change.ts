import type { Dossier } from '../dossier/schema.ts';
import type { Draft } from './draft.ts';

export const change = (draft: Draft, part: Partial<Dossier>): Draft => ({
  ...draft,
  dossier: { ...draft.dossier, ...part },
});

export const changed = <One extends { id: string }>(
  list: readonly One[],
  id: string,
  part: Partial<One>,
): One[] => list.map((one) => (one.id === id ? { ...one, ...part } : one));

export const withoutItem = <One extends { id: string }>(list: readonly One[], id: string): One[] =>
  list.filter((one) => one.id !== id);

export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
