import type { Fact } from '../dossier/lookup/entity-file.ts';
import type { CardEntry } from './card-entry.ts';
import { rankFacts } from './relevance.ts';
import { surroundingsOf } from './surroundings.ts';

/** Passage of a mention, and the entities named in it. */
export interface MentionContext {
  readonly passage: string;
  /** Offset of the mention in the passage, in UTF-16 code units, as all offsets here. */
  readonly at: number;
  readonly named: readonly { readonly start: number; readonly end: number; readonly key: string }[];
}

/** The entry with the facts first that bear on this mention. */
export function rankEntry(entry: CardEntry, { passage, at, named }: MentionContext): CardEntry {
  const { file } = entry;
  if (!file) return entry;
  const home = `${file.dossier.id}/`;
  const known = named
    .filter(({ key }) => key.startsWith(home))
    .map(({ key, ...span }) => ({ ...span, entity: key.slice(home.length) }));
  return { ...entry, ...rankFacts(file.facts, file.entity.id, surroundingsOf(passage, at, known)) };
}

/** Most mentions that are ranked: each takes about a millisecond, and those further down add little. */
const mostMentions = 40;

/** The entry with the facts first that bear on any of these mentions, in page order. */
export function rankForPage(entry: CardEntry, mentions: readonly MentionContext[]): CardEntry {
  if (!entry.file) return entry;
  const leading = new Set<Fact>();
  for (const mention of mentions.slice(0, mostMentions)) {
    const { facts = [], relevantCount: count = 0 } = rankEntry(entry, mention);
    for (const fact of facts.slice(0, count)) leading.add(fact);
  }
  const others = entry.file.facts.filter((fact) => !leading.has(fact));
  return { ...entry, facts: [...leading, ...others], relevantCount: leading.size };
}
