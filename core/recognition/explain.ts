/** Explains to readers why a name is a mention or not: the key of a message in `_locales`, and what it inserts. */
import type { DecisionRule } from './types.ts';

const keys = {
  'full-name': 'whyFullName',
  name: 'whyName',
  surname: 'whySurname',
  'surname-named': 'whySurnameNamed',
  'context-entity': 'whyContextEntity',
  'context-words': 'whyContextWords',
  tag: 'whyTag',
  shared: 'whyShared',
  'negative-name': 'whyNegativeName',
  'inside-longer': 'whyInsideLonger',
  'other-given-name': 'whyOtherGivenName',
  junior: 'whyJunior',
  'other-nearby': 'whyOtherNearby',
  'other-title': 'whyOtherTitle',
  organisation: 'whyOrganisation',
  family: 'whyFamily',
  'other-sense': 'whyOtherSense',
  'foreign-form': 'whyForeignForm',
  'inside-word': 'whyInsideWord',
  currency: 'whyCurrency',
  address: 'whyAddress',
  'no-context': 'whyNoContext',
} as const satisfies Record<DecisionRule, string>;

export interface Explanation {
  readonly key: (typeof keys)[DecisionRule];
  /** The name elsewhere on the page: `$1` of the message, if it has one. */
  readonly substitution?: string;
}

/** @param because the name elsewhere on the page that the rule relied on */
export const explain = ({
  rule,
  because,
}: {
  rule: DecisionRule;
  because?: string;
}): Explanation => ({
  key: keys[rule],
  ...(because !== undefined && { substitution: because }),
});
