/** The words of the interface, as components get them: a function, so that no component knows a browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** `$1` ... of the message are replaced by the substitutions; '' for a key that no language has. */
export type Words = (key: WordKey, ...substitutions: string[]) => string;

/** Messages that depend on a number: `tallyFacts_one`, `tallyFacts_other`, in Russian `_few` ... */
export type CountedKey = WordKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

const WordsContext = createContext<Words>((key) => key);

export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);

/** The message for a count, in the plural form of the messages' own language; `$1` is the count. */
export function counted(words: Words, key: CountedKey, count: number): string {
  const locale = words('locale');
  const form = new Intl.PluralRules(locale).select(count);
  const shown = count.toLocaleString(locale);
  return words(`${key}_${form}` as WordKey, shown) || words(`${key}_other`, shown);
}
