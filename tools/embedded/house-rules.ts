import { isFunctionWord } from '../../core/dossier/checks/check-names.ts';
import { wordCount } from '../../core/dossier/checks/wording.ts';
import type { Claim, Dossier } from '../../core/dossier/schema.ts';

/** A breach of the rules that the embedded dossier has beyond those of every dossier. */
interface HouseProblem {
  /** Id of the claim; '' for the dossier as a whole. */
  readonly id: string;
  /** Without a full stop. */
  readonly sentence: string;
}

/** In words. */
const longestFact = 28;
const highestMedian = 15;

/** Two facts about one entity that share more than this part of their words read as one said twice. */
const mostShared = 0.7;

export function houseProblems(dossier: Dossier): HouseProblem[] {
  const { claims } = dossier;
  return [
    ...tooLong(claims),
    ...claims.flatMap(incomplete),
    ...claims.flatMap((claim) => shortWithoutSource(claim, dossier)),
    ...saidTwice(claims),
  ];
}

function tooLong(claims: readonly Claim[]): HouseProblem[] {
  const lengths = claims.map(({ text }) => wordCount(text));
  const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const facts = claims.flatMap(({ id }, at) => {
    const words = lengths[at] ?? 0;
    const sentence = `the fact has ${words} words: ${longestFact} are the most`;
    return words > longestFact ? [{ id, sentence }] : [];
  });
  const whole = `half of the facts have ${median} words or more: ${highestMedian} are the most`;
  return median > highestMedian ? [...facts, { id: '', sentence: whole }] : facts;
}

function incomplete({ id, topic, short, attested }: Claim): HouseProblem[] {
  const missing = [!topic && 'topic', !short && 'short'].filter((field) => field !== false);
  const problems = missing.map((field) => ({ id, sentence: `“${field}” is missing` }));
  const isAlone = attested.some(({ attribution }) => attribution.length < 2);
  const sentence = 'the newspaper whose report is retold is missing in the attribution';
  return isAlone ? [...problems, { id, sentence }] : problems;
}

/** The first words of a short form, in which the source has to stand. */
const opening = 7;

function shortWithoutSource({ id, short = '', attested }: Claim, dossier: Dossier): HouseProblem[] {
  const first = ruleWords(short).slice(0, opening);
  const links = attested.flatMap(({ attribution }) => attribution);
  const names = links.flatMap(({ source }) =>
    ruleWords(dossier.sources.find((one) => one.id === source)?.name ?? ''),
  );
  if (first.some((word) => word === 'unnamed' || names.includes(word))) return [];
  return [{ id, sentence: 'the short form does not begin with who says it' }];
}

function saidTwice(claims: readonly Claim[]): HouseProblem[] {
  return claims.flatMap((one, at) =>
    claims.slice(at + 1).flatMap((other): HouseProblem[] => {
      if (!one.entities.some((id) => other.entities.includes(id))) return [];
      if (partOfSharedWords(one.text, other.text) <= mostShared) return [];
      return [{ id: one.id, sentence: `this and “${other.id}” are nearly the same sentence` }];
    }),
  );
}

/** The part of the words of two texts that are in both. */
function partOfSharedWords(a: string, b: string): number {
  const [one, other] = [new Set(ruleWords(a)), new Set(ruleWords(b))];
  const all = one.union(other).size;
  return all ? one.intersection(other).size / all : 0;
}

const ruleWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 2 && !isFunctionWord(word),
  );
