import type { EntityMentions } from '../../components/panel/EntityOnPage.tsx';
import type { QuotedMention } from '../../components/panel/MentionQuotes.tsx';
import type { PlaceOfMention } from '../dossiers/rank.ts';
import type { OutlinedMention, PageOutline } from '../messages/messages.ts';

/** The entities of a page in the order of their first mention, each with its mentions. */
export function namedOnPage({ passages, mentions }: PageOutline): EntityMentions[] {
  const named = new Map<string, EntityMentions & { mentions: QuotedMention[] }>();
  for (const [index, mention] of mentions.entries())
    for (const entity of mention.entities) {
      const one = named.get(entity.key) ?? { ...entity, mentions: [] };
      named.set(entity.key, one);
      one.mentions.push({ index, ...quoteIn(passages[mention.passage] ?? '', mention) });
    }
  return [...named.values()];
}

/** Characters of the passage on either side. */
const context = 40;

function quoteIn(passage: string, { start, end }: OutlinedMention): Omit<QuotedMention, 'index'> {
  const before = passage.slice(Math.max(0, start - context), start);
  const after = passage.slice(end, end + context);
  return {
    prefix: start > context ? `… ${before.replace(/^\S*\s/, '')}` : before,
    exact: passage.slice(start, end),
    suffix: end + context < passage.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}

/** Where an entity is mentioned, once for each passage. */
export function placesOf(key: string, { passages, mentions }: PageOutline): PlaceOfMention[] {
  const first = new Map<number, OutlinedMention>();
  for (const mention of mentions)
    if (mention.entities.some((entity) => entity.key === key) && !first.has(mention.passage))
      first.set(mention.passage, mention);
  return [...first.values()].map(({ passage, start }) => ({
    passage: passages[passage] ?? '',
    at: start,
    named: mentions
      .filter((other) => other.passage === passage)
      .flatMap((other) =>
        other.entities.map((entity) => ({ start: other.start, end: other.end, key: entity.key })),
      ),
  }));
}
