/** Which facts of two articles on one story may be one, and how they differ. A proposal: the author decides. */
import { stemsOf } from '../relevance/word-stems.ts';

/** A fact or a sentence, with the ids of those it is about. */
export interface ComparedFact {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly string[];
}

export interface SameFact {
  /** Id of the known fact. */
  readonly id: string;
  /** Numbers, and words of denial, that only the one text has, then only the other. */
  readonly onlyKnown: readonly string[];
  readonly onlyFound: readonly string[];
}

/** Words that two texts share beside names, at least: fewer are chance. */
const leastSharedWords = 3;

/** The part of the words of the shorter text that is in both. */
const leastSharedPart = 0.45;

/**
 * The known fact that says most nearly the same of somebody whom both are about; undefined where none comes near.
 * Texts in different languages share no words, and are never taken for the same.
 */
export function sameFact(
  known: readonly ComparedFact[],
  found: ComparedFact,
): SameFact | undefined {
  const words = comparedWords(found.text);
  const near = known
    .filter(({ entities }) => entities.some((id) => found.entities.includes(id)))
    .map((one) => ({ one, part: sharedPart(comparedWords(one.text), words) }))
    .filter(({ part }) => part >= leastSharedPart)
    .sort((a, b) => b.part - a.part)[0];
  if (!near) return undefined;
  const [before, after] = [telling(near.one.text), telling(found.text)];
  return {
    id: near.one.id,
    onlyKnown: before.filter((word) => !after.includes(word)),
    onlyFound: after.filter((word) => !before.includes(word)),
  };
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared < leastSharedWords ? 0 : shared / Math.min(a.size, b.size);
}

const hanRun = /\p{Script=Han}+/gu;

/** Stems; of Han script, which has no spaces, pairs of characters. */
function comparedWords(text: string): ReadonlySet<string> {
  const pairs = [...text.matchAll(hanRun)].flatMap(([run]) =>
    [...run].slice(1).map((character, i) => [...run][i] + character),
  );
  return new Set([...stemsOf(text.replace(hanRun, ' ')), ...pairs]);
}

const denial =
  /(?<![\p{L}])(?:not|never|no|denied|denies|nicht|nie|kein\p{L}*|ne|pas|jamais|aucun\p{L}*|no|nunca|jamás|não|non|mai|не|ни|нет|ні|немає)(?![\p{L}])|[不没未]/giu;

/** Words that change the meaning of two sentences that are alike: numbers and negations. */
function telling(text: string): string[] {
  const numbers = text.match(/\d+(?:[.,  ]\d+)*/gu) ?? [];
  const negations = text.toLowerCase().match(denial) ?? [];
  return [...new Set([...numbers, ...negations])];
}
