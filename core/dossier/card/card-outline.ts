/** The beginning of an entity's card: its main dispute in two sides, a silence, and the other facts by topic. */

import type { EntityFile, Fact } from '../lookup/entity-file.ts';
import type { RelationKind } from '../relations/relations.ts';
import type { Dispute, Topic } from '../schema.ts';

/** Facts up to this number are listed; more are grouped by topic. */
const maxListed = 8;

export interface Side {
  /** The fact that stands for the side. */
  readonly fact: Fact;
  /** Number of other facts on this side. */
  readonly more: number;
}

export interface LeadingDispute {
  readonly question: string;
  readonly first: Side;
  readonly second: Side;
  /** The first side is denied, contradicted or answered by the second, or stands beside it. */
  readonly relation: RelationKind;
  /** Number of further sides. */
  readonly more: number;
}

export interface TopicGroup {
  readonly topic: Topic;
  /** In the order given. */
  readonly facts: readonly Fact[];
  /** Number of `facts` that are denied or contradicted. */
  readonly denied: number;
}

interface CardOutline {
  /** The dispute that is shown first; absent without a dispute that has two sides in this file. */
  readonly lead?: LeadingDispute | undefined;
  /** The first fact that reports a silence. */
  readonly silence?: Fact | undefined;
  /** The largest first; empty where the facts are few or have no topics. */
  readonly topics: readonly TopicGroup[];
  /** Facts in none of `topics`. */
  readonly others: readonly Fact[];
}

/** @param facts those about the entity, in the order to be shown */
export function cardOutline(file: EntityFile, facts: readonly Fact[] = file.facts): CardOutline {
  const topics = facts.length > maxListed ? topicGroups(file.topics, facts) : [];
  const grouped = new Set(topics.flatMap((group) => group.facts));
  return {
    lead: leadingDispute(file),
    silence: facts.find(({ silence }) => silence !== undefined),
    topics,
    others: facts.filter((fact) => !grouped.has(fact)),
  };
}

function topicGroups(topics: readonly Topic[], facts: readonly Fact[]): TopicGroup[] {
  const groups = topics.map((topic) => {
    const own = facts.filter((fact) => fact.topic === topic.id);
    return { topic, facts: own, denied: own.filter(isDisputed).length };
  });
  return groups
    .filter((group) => group.facts.length)
    .toSorted((a, b) => b.facts.length - a.facts.length);
}

const isDisputed = ({ deniedBy = [], contradicts = [] }: Fact): boolean =>
  deniedBy.length + contradicts.length > 0;

/** The dispute with most facts about the entity on the two sides that are shown; of equals the dossier's first. */
function leadingDispute({ disputes, facts, related }: EntityFile): LeadingDispute | undefined {
  const own = new Set(facts.map(({ id }) => id));
  const known = new Map([...facts, ...related].map((fact) => [fact.id, fact]));
  const leads = disputes.flatMap((dispute) => inTwoSides(dispute, known, own) ?? []);
  return leads.toSorted((a, b) => b.weight - a.weight)[0]?.lead;
}

/** The first side, and of the others the one that stands against it most plainly. */
function inTwoSides(
  { question, sides }: Dispute,
  known: ReadonlyMap<string, Fact>,
  own: ReadonlySet<string>,
): WeighedDispute | undefined {
  const [first, ...others] = sides
    .map(({ claims }) => claims.flatMap((id) => known.get(id) ?? []))
    .filter((facts) => facts.length);
  if (!first) return undefined;
  const [best] = others
    .map((facts) => strongestOpposition(first, facts))
    .toSorted((a, b) => strength.indexOf(a.relation) - strength.indexOf(b.relation));
  if (!best) return undefined;
  const lead = {
    question,
    first: { fact: best.against, more: first.length - 1 },
    second: { fact: best.fact, more: best.side.length - 1 },
    relation: best.relation,
    more: others.length - 1,
  };
  const ids = [...first, ...best.side].map(({ id }) => id);
  return { lead, weight: new Set(ids).intersection(own).size };
}

interface WeighedDispute {
  readonly lead: LeadingDispute;
  /** Number of facts about the entity on its two sides. */
  readonly weight: number;
}

const strength: readonly RelationKind[] = ['denied', 'contradicted', 'answered', 'beside'];

interface Opposition {
  readonly fact: Fact;
  readonly against: Fact;
  readonly relation: RelationKind;
  /** All facts of the side. */
  readonly side: readonly Fact[];
}

/** The pair of facts of two sides that are related in the strongest way. */
function strongestOpposition(first: readonly Fact[], second: readonly Fact[]): Opposition {
  const pairs = first.flatMap((against) =>
    second.map((fact) => ({ fact, against, relation: relationOf(against, fact) })),
  );
  const [best] = pairs.toSorted(
    (a, b) => strength.indexOf(a.relation) - strength.indexOf(b.relation),
  );
  return { ...(best as (typeof pairs)[number]), side: second };
}

function relationOf(fact: Fact, other: Fact): RelationKind {
  if (fact.deniedBy?.includes(other.id)) return 'denied';
  if (fact.contradicts?.includes(other.id)) return 'contradicted';
  return fact.answeredBy?.includes(other.id) ? 'answered' : 'beside';
}
