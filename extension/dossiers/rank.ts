import type { CardEntry } from '../../components/card/Card.tsx';
import { bearing } from '../../core/relevance/relevance.ts';
import { surroundingsOf } from '../../core/relevance/surroundings.ts';

/** Where a mention stands: its passage, and the entities named in it. */
export interface PlaceOfMention {
  readonly passage: string;
  /** Offset of the mention in the passage, in UTF-16 code units, as all offsets here. */
  readonly at: number;
  readonly named: readonly { readonly start: number; readonly end: number; readonly key: string }[];
}

/** The entry with its facts ranked for this place. */
export function ranked(entry: CardEntry, { passage, at, named }: PlaceOfMention): CardEntry {
  const { file } = entry;
  if (!file) return entry;
  const home = `${file.dossier.id}/`;
  const known = named
    .filter(({ key }) => key.startsWith(home))
    .map(({ key, ...span }) => ({ ...span, entity: key.slice(home.length) }));
  return { ...entry, ...bearing(file.facts, file.entity.id, surroundingsOf(passage, at, known)) };
}
