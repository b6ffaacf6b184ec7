/** Explains a mention to readers: the key of a message in `_locales`, and the name it inserts. */
import type { AcceptingRule, Match } from './types.ts';

interface Explanation {
  readonly key:
    | 'whyFullName'
    | 'whyName'
    | 'whySurname'
    | 'whySurnameNamed'
    | 'whyContextEntity'
    | 'whyContextWords'
    | 'whyTag'
    | 'whyShared';
  /** The name elsewhere on the page: `$1` of the message, if it has one. */
  readonly substitution?: string;
}

const keys: Record<AcceptingRule, Explanation['key']> = {
  'full-name': 'whyFullName',
  name: 'whyName',
  surname: 'whySurname',
  'surname-named': 'whySurnameNamed',
  'context-entity': 'whyContextEntity',
  'context-words': 'whyContextWords',
  tag: 'whyTag',
  shared: 'whyShared',
};

export const explain = ({ rule, because }: Pick<Match, 'rule' | 'because'>): Explanation => ({
  key: keys[rule],
  ...(because !== undefined && { substitution: because }),
});
