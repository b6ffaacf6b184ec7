/** Source and deniers of a fact, shown beside the sentence that repeats it. */
import type { EntityFile, Fact } from '../dossier/lookup/entity-file.ts';
import type { ToldEcho } from './told-echo.ts';

/** Somebody who denies a fact. */
interface Denier {
  readonly name: string;
  /** False where the page brings the denial up, or was not read as a whole. */
  readonly isUnmentioned: boolean;
}

/** The fact that an echo repeats; undefined where the file does not have it (any more). */
export const factOf = ({ facts, dossier }: EntityFile, echo: ToldEcho): Fact | undefined =>
  dossier.id === echo.dossier ? facts.find(({ id }) => id === echo.claim) : undefined;

/** Name of the source of a fact; the outlet, for an article's own statement. */
export function sourceOfFact({ attribution }: Fact, { sources, dossier }: EntityFile): string {
  const ways = attribution.toReversed();
  const found = ways.flatMap(({ source }) => sources.find(({ id }) => id === source) ?? []);
  const named = found.find(({ kind }) => kind !== 'article');
  return named?.name ?? dossier.accounts[0]?.outlet ?? found[0]?.name ?? '';
}

const openingWord = /^(?:A|An|The|One|Several|Some|Two|People|Reports|Sources|Unnamed|Former)(?= )/;

/**
 * A source's name inside a sentence: "Several officials" begins small in an English one; in another language an
 * English name is quoted as it is.
 * @param locale of the sentence
 */
export const nameInSentence = (name: string, locale: string): string =>
  locale.startsWith('en') ? name.replace(openingWord, (word) => word.toLowerCase()) : name;

/** Those who deny a fact, each once. */
export function deniersOf(fact: Fact, file: EntityFile, { unmentioned }: ToldEcho): Denier[] {
  const all = [...file.facts, ...file.related];
  const deniers = new Map<string, boolean>();
  for (const id of fact.deniedBy ?? []) {
    const denial = all.find((one) => one.id === id);
    const name = denial && sourceOfFact(denial, file);
    if (name) deniers.set(name, (deniers.get(name) ?? true) && unmentioned.includes(id));
  }
  return Array.from(deniers, ([name, isUnmentioned]) => ({ name, isUnmentioned }));
}
