/** Every candidate of a page, taken or rejected, with the rule that decided. */

import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Decision, decide, isAccepted } from '../../core/recognition/decide.ts';
import { candidatesOf } from '../../core/recognition/resolve.ts';
import type { CandidateCues, Rule } from '../../core/recognition/types.ts';

/** What each rule found, for people who look for the reason of a highlight. */
const meanings: Record<Rule, string> = {
  'full-name': 'a full name',
  name: 'a name that is safe anywhere',
  surname: 'a surname',
  'surname-named': 'a surname, and the full name is on the page',
  'context-entity': 'a name that needs context, and an entity of its context rule is on the page',
  'context-words': 'a name that needs context, and the words around it are its context',
  tag: 'a tag or handle that spells the name',
  shared: 'a name of several entities',
  'negative-name': 'a longer name that means something else',
  'inside-longer': 'part of a longer mention',
  'other-given-name': 'the given name before it is somebody else’s',
  junior: 'a son, not his father',
  'other-nearby': 'another bearer of the surname is introduced nearby',
  'other-title': 'another bearer of the surname is introduced with this title',
  organisation: 'part of the name of an organisation',
  family: 'a family or foundation, not one of its people',
  'other-sense': 'another sense of the word',
  'foreign-form': 'a form of the name in another language than the text’s',
  'inside-word': 'part of a longer word',
  currency: 'a currency',
  address: 'part of an address',
  'no-context': 'needs context that is missing',
};

/** Units of text shown on each side of a candidate. */
const context = 32;

/** @param texts the passages in page order */
export function report(texts: readonly string[], lexicon: Lexicon): string[] {
  const readings = texts.map((text) => ({ candidates: candidatesOf(text, lexicon) }));
  const decisions = decide(readings, lexicon);
  return readings.flatMap(({ candidates }, at) =>
    candidates.flatMap((candidate, index) => {
      const decision = decisions[at]?.[index];
      return decision ? [line(texts[at] ?? '', candidate, decision, lexicon)] : [];
    }),
  );
}

function line(
  text: string,
  { start, end, name }: CandidateCues,
  decision: Decision,
  lexicon: Lexicon,
): string {
  const { rule, because } = decision;
  const before = text.slice(Math.max(0, start - context), start).padStart(context);
  const shown = `${before}[${text.slice(start, end)}]${text.slice(end, end + context)}`;
  const reason = because ? `${meanings[rule]}: ${because}` : meanings[rule];
  const key = lexicon.entities[lexicon.owners[name] as number]?.key.split('/').at(-1);
  return `${isAccepted(rule) ? '+' : '-'} ${shown.replace(/\s/g, ' ')}\n    ${key}: ${rule}, ${reason}`;
}
