/** The messages of the interface, as components get them: a function, so that no component knows a browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** `$1` ... of the message are replaced by the substitutions; '' for a key that no language has. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** Messages that depend on a number: `tallyFacts_one`, `tallyFacts_other`, in Russian `_few` ... */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

const MessagesContext = createContext<Translate>((key) => key);

export const MessagesProvider = MessagesContext.Provider;
export const useMessages = (): Translate => useContext(MessagesContext);

/** The message for a count, in the plural form of the messages' own language; `$1` is the count, `$2` ... are `more`. */
export function plural(t: Translate, key: PluralKey, count: number, ...more: string[]): string {
  const { plurals, numbers } = countingIn(t('locale'));
  const form = plurals.select(count);
  const shown = numbers.format(count);
  return t(`${key}_${form}` as MessageKey, shown, ...more) || t(`${key}_other`, shown, ...more);
}

/** A number as the readers of the messages write it; text stays as it is. */
export const formatNumber = (t: Translate, value: number | string): string =>
  typeof value === 'number' ? countingIn(t('locale')).numbers.format(value) : value;

/** Nouns in a row: Chinese has a comma of its own between them. */
export const enumerated = (t: Translate, nouns: readonly string[]): string =>
  nouns.join(t('locale').startsWith('zh') ? '、' : ', ');

interface Counting {
  readonly locale: string;
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

let counting: Counting | undefined;

/** Made once: a list of a thousand counts would make a thousand of each. */
function countingIn(locale: string): Counting {
  if (counting?.locale !== locale)
    counting = {
      locale,
      plurals: new Intl.PluralRules(locale),
      numbers: new Intl.NumberFormat(locale),
    };
  return counting;
}
