/** Finds sentences that may bring up a denial of the story, however it is worded. */
import type { EchoClaim, EchoStory } from './echo-claims.ts';
import type { SentenceWords } from './sentence.ts';

/** Meanings by which a sentence may deny something, and those that do nothing else. */
const denying = ['deny', 'false', 'refuse', 'absurd', 'unaware', 'not', 'nobody', 'once'];
const callingUntrue = ['deny', 'false', 'absurd'];

/** The claims of a story by which others are denied. */
export function denialsIn({ claims }: EchoStory): readonly EchoClaim[] {
  const ids = new Set(claims.flatMap(({ deniedBy }) => deniedBy));
  return claims.filter(({ id }) => ids.has(id));
}

/** True if the denier speaks in the sentence, or something is called untrue and no other person is named. */
export function mayBringUp(
  { sources }: EchoClaim,
  { names, before, words }: SentenceWords,
  { persons }: EchoStory,
): boolean {
  const has = (meanings: readonly string[]): boolean => meanings.some((one) => words.has(one));
  const who = [...sources.entities, ...sources.speakers];
  const isNamed = who.some((id) => names.has(id)) || has(sources.roles);
  const isDenying = has(denying);
  if (isNamed && (isDenying || has(['reporting', 'hearsay']))) return true;
  if (isDenying && who.some((id) => before.has(id))) return true;
  const isAnother = [...names].some((id) => persons.has(id) && !who.includes(id));
  return has(callingUntrue) && !isAnother;
}
