import type { Claim, Entity, Relation } from '../dossier/schema.ts';
import type { Proposal, ProposedFact } from '../extraction/proposal.ts';
import { stemsOf } from '../relevance/word-stems.ts';

interface Denials {
  readonly relations: Relation[];
  /** Ids of the claims that are denied. */
  readonly denied: ReadonlySet<string>;
}

/** Words that both sentences need to have, besides the names. */
const leastSharedWithDenial = 2;

/** Words of its own that a bare denial has at most: "the allegation". */
const mostBare = 2;

/** In sentences: a statement further back is not denied for sure. */
const sentencesToDenial = 4;

/**
 * Finds the statements of an article that others deny: only where the denial follows in the same paragraph or the next
 * one, by somebody whom the statement is about, in words of the statement; or at once, in no words of its own. Anything
 * less sure is no relation.
 */
export function findDenials(proposal: Proposal, claims: readonly Claim[]): Denials {
  const speaker = speakersOf(proposal);
  const kept = new Set(claims.map(({ id }) => id));
  const facts = proposal.facts.filter(({ id }) => kept.has(id));
  const names = stemsOf(proposal.entities.flatMap(allNames).join(' '));
  const relations = facts.flatMap((denial, at): Relation[] => {
    const by = denial.isDenial ? speaker(denial) : undefined;
    if (!by) return [];
    const isDenied = (fact: ProposedFact): boolean =>
      fact.known !== undefined &&
      !fact.isDenial &&
      denial.paragraph - fact.paragraph <= 1 &&
      fact.entities.includes(by) &&
      speaker(fact) !== by &&
      (isBare(fact, facts[at - 1], denial, names) ||
        sharedWords(fact, denial, names) >= leastSharedWithDenial);
    const denied = facts.slice(Math.max(0, at - sentencesToDenial), at).findLast(isDenied);
    return denied ? [{ kind: 'denies', from: denial.id, to: denied.id }] : [];
  });
  return { relations, denied: new Set(relations.map(({ to }) => to)) };
}

const allNames = ({ names }: Entity): string[] => names.flatMap((group) => group.names);

/** The entity that a fact is said by; undefined where it is nobody with a name. */
function speakersOf({ sources }: Proposal): (fact: ProposedFact) => string | undefined {
  const entities = new Map(sources.map(({ id, entity }) => [id, entity]));
  return ({ attribution }) => entities.get(attribution.at(-1)?.source ?? '');
}

/** True if the fact is right before a denial that says nothing besides. */
const isBare = (
  fact: ProposedFact,
  before: ProposedFact | undefined,
  denial: ProposedFact,
  names: ReadonlySet<string>,
): boolean => fact === before && ownWords(withoutQuotations(denial), names).length <= mostBare;

/** "denied the accusation and called it “a fairy tale”" says nothing besides. */
function withoutQuotations(fact: ProposedFact): ProposedFact {
  const { start: from, quotations } = fact;
  const sentence = quotations.reduceRight(
    (text, { start, end }) => `${text.slice(0, start - from)} ${text.slice(end - from)}`,
    fact.sentence,
  );
  return { ...fact, sentence };
}

function sharedWords(a: ProposedFact, b: ProposedFact, names: ReadonlySet<string>): number {
  const theirs = new Set(ownWords(a, names));
  return ownWords(b, names).filter((stem) => theirs.has(stem)).length;
}

/** "Mr", and particles. */
const short = /^[a-z]{1,2}$/;

/** Of a sentence, without names and the word that reports it. */
function ownWords({ sentence, cue }: ProposedFact, names: ReadonlySet<string>): string[] {
  const reporting = stemsOf(cue?.text ?? '');
  return [...stemsOf(sentence)].filter(
    (stem) => !names.has(stem) && !reporting.has(stem) && !short.test(stem),
  );
}
