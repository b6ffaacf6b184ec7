import type { EntityMentions, Quote, QuotedMention } from '../../core/page/quoted-mention.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import type { OutlinedMention, PageOutline } from '../messages/message.ts';

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

/** Of the passage on either side, in UTF-16 code units. */
const contextLength = 40;

function quoteIn(passage: string, { start, end }: OutlinedMention): Quote {
  const before = passage.slice(Math.max(0, start - contextLength), start);
  const after = passage.slice(end, end + contextLength);
  return {
    prefix: start > contextLength ? `… ${before.replace(/^\S*\s/, '')}` : before,
    exact: passage.slice(start, end),
    suffix: end + contextLength < passage.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}

/** The first mention of an entity in each passage that names it. */
export function mentionContexts(
  key: string,
  { passages, mentions }: PageOutline,
): MentionContext[] {
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
