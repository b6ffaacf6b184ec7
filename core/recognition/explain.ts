/** Why a mention is one, for readers: the key of a message in `_locales`, and what it names. */
import type { Match, TakenRule } from './types.ts';

export interface Explanation {
  readonly key:
    | 'whyFullName'
    | 'whyName'
    | 'whySurname'
    | 'whySurnameNamed'
    | 'whyCompany'
    | 'whyContext'
    | 'whyTag'
    | 'whyShared';
  /** The name elsewhere on the page: `$1` of the message, where it has one. */
  readonly substitution?: string;
}

const keys: Record<TakenRule, Explanation['key']> = {
  'full-name': 'whyFullName',
  name: 'whyName',
  surname: 'whySurname',
  'surname-named': 'whySurnameNamed',
  company: 'whyCompany',
  context: 'whyContext',
  tag: 'whyTag',
  shared: 'whyShared',
};

export const explain = ({ rule, because }: Pick<Match, 'rule' | 'because'>): Explanation => ({
  key: keys[rule],
  ...(because !== undefined && { substitution: because }),
});
