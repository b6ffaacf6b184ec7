import { type Problem, type ProblemRule, pathText } from '../../core/dossier/problem.ts';

type Values = Readonly<Record<string, string | number>>;

/** The fault and its remedy, in one English sentence without a full stop. */
export function problemInEnglish({ rule, values }: Problem): string {
  return sentences[rule](values);
}

/** The same after its place: `claims[3].when.from there is no such day`. */
export const placedInEnglish = (problem: Problem): string =>
  [pathText(problem.path), problemInEnglish(problem)].filter(Boolean).join(' ');

/** Ends of the sentence on a missing field: why a claim or a source must have it. */
const reasons: Readonly<Record<string, string>> = {
  attested: ': a claim says which account carries it, on whose word',
  attribution: ': a claim says on whose word it rests',
  paragraphs: ': a claim says which paragraphs carry it',
  kind: ': a source says how the thing is known',
};

const sentenceWithValues =
  (sentence: string): ((values: Values) => string) =>
  () =>
    sentence;

/** Numbers as a reader expects them: 5,000. */
const withThousands = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en') : String(value);

const sentences: Readonly<Record<ProblemRule, (values: Values) => string>> = {
  'not-utf8': ({ byte }) => `this is not UTF-8 text, byte ${byte} is wrong: save the file as UTF-8`,
  'file-too-large': ({ most }) =>
    `the file is larger than ${withThousands(most)} characters: divide it`,
  'web-page': sentenceWithValues(
    'this is a web page, not a dossier: perhaps its site wants a login',
  ),
  'too-deep': ({ most, at }) =>
    `brackets stand in one another more than ${most} deep, at character ${at}: no dossier needs that, take out the field they stand in`,
  'not-json': ({ why }) => `this is not JSON: ${why}`,
  'field-twice': ({ field, at }) =>
    `“${field}” stands twice in one object, the second time at character ${at}: take one of them out`,
  'names-too-long': ({ most }) =>
    `all names together are longer than ${withThousands(most)} characters: divide the dossier`,
  missing: ({ field }) => `“${field}” is missing${reasons[String(field)] ?? ''}`,
  'wrong-value': ({ expected, received }) => `expected ${expected} but received ${received}`,
  'unknown-format': sentenceWithValues(
    'this Gloss reads formats 1 and 2: the dossier is for another version',
  ),
  'not-an-id': sentenceWithValues('an id is lower-case words joined by hyphens'),
  'id-repeated': sentenceWithValues('an id stands twice in this list'),
  'empty-list': sentenceWithValues('this list is empty: give one at least'),
  'empty-text': sentenceWithValues('this text is empty'),
  'half-character': sentenceWithValues('this text has half a character in it'),
  'too-long': ({ most }) => `this text is longer than ${withThousands(most)} characters`,
  'too-many': ({ most }) => `there are more than ${withThousands(most)} in this list`,
  'one-sided': sentenceWithValues('a dispute has two sides'),
  'number-too-small': ({ least }) => `this number is below ${roundedTo2(least)}`,
  'number-too-large': ({ most }) => `this number is above ${withThousands(most)}`,
  'not-a-date': sentenceWithValues('a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  'no-such-day': sentenceWithValues('there is no such day'),
  'not-wikidata': sentenceWithValues('a Wikidata id is Q and a number'),
  'url-too-long': ({ most }) => `an address has at most ${withThousands(most)} characters`,
  'url-control-character': sentenceWithValues(
    'this address holds a space or a character that nobody sees: write it without',
  ),
  'url-unreadable': sentenceWithValues('this is no web address'),
  'url-host': sentenceWithValues('a host such as “news.example” must follow https://, without *'),
  'url-not-https': sentenceWithValues('an address begins with https:'),
  'url-with-password': sentenceWithValues(
    'this address holds a name or a password before its host: write it without',
  ),
  'id-twice': ({ id, list }) => `“${id}” is already the id of another of the ${list}`,
  'unknown-id': ({ thing, id }) => `there is no ${thing} “${id}”`,
  'relation-to-itself': ({ id }) => `a claim cannot be related to itself: take “${id}” out`,
  'too-many-relations': ({ id, most }) =>
    `“${id}” has more than ${withThousands(most)} relations: take some out`,
  'formerly-taken': ({ id }) => `“${id}” leads to another claim already`,
  'unused-source': ({ id }) => `no claim rests on the source “${id}”: use it or take it out`,
  'unused-account': ({ id }) => `no claim is in the account “${id}”: use it or take it out`,
  'known-by-outside': ({ id }) => `“${id}” is not in the attribution beside it`,
  'relation-twice': ({ from, kind, to }) => `that “${from}” ${kind} “${to}” stands here twice`,
  'standing-without-relation': ({ standing }) =>
    `the standing is “${standing}”, but no relation makes it so`,
  'silence-is-no-denial': ({ silence }) =>
    `“${silence}” is a silence and denies nothing: use “answers”`,
  'doubt-without-note': sentenceWithValues(
    'a claim of doubtful wording needs a “note” that says what is doubtful',
  ),
  'paragraph-outside': ({ paragraph, last }) =>
    `the account has ${last} paragraphs, not ${paragraph}`,
  'paragraph-is-heading': ({ paragraph }) =>
    `paragraph ${paragraph} is a heading and carries no claim`,
  'paragraph-uncited': ({ paragraph }) => `no claim cites paragraph ${paragraph}`,
  'date-after-account': ({ date, last }) =>
    `${date} is later than the accounts, the last of which is of ${last}`,
  'dates-reversed': ({ from, to }) => `the span ends (${to}) before it begins (${from})`,
  'name-twice': ({ name, entity, language, use }) =>
    `“${name}” is already a name of “${entity}” (${language}, ${use})`,
  'name-everyday': ({ name }) => tooCommonSentence(name, 'an everyday word'),
  'name-number': ({ name }) => tooCommonSentence(name, 'a number'),
  'name-too-short': ({ name }) => tooCommonSentence(name, 'too short to name anything alone'),
  'name-without-context': sentenceWithValues(
    'these names need a context, but no “context” is given and the entity has no safe name',
  ),
  'brief-too-long': ({ words, most }) => `this line has ${words} words: ${most} are the most`,
  'brief-without-source': sentenceWithValues(
    'this line does not say who says so: name a source of its claims',
  ),
  'brief-without-denial': ({ id }) => `“${id}” is denied, and no line rests on the denial: add it`,
  'short-too-long': ({ words, most }) => `this has ${words} words: ${most} are the most`,
  'short-without-number': ({ number }) => `“${number}” is in the text and missing here`,
  'short-without-hedge': ({ hedge }) => `“${hedge}” is in the text and missing here`,
  markup: ({ found }) => `“${found}” is not plain text`,
  placeholder: sentenceWithValues('this is still to be written'),
  verb: ({ found }) => `“${found}” takes a side: write “said”`,
  adjective: ({ found }) => `“${found}” takes a side: leave it out, or quote whose word it is`,
  'unnamed-unsaid': sentenceWithValues('the source is unnamed, and the sentence does not say so'),
  copied: ({ words }) => `“${words}” is in the article word for word: say it in your own words`,
};

const tooCommonSentence = (name: string | number | undefined, what: string): string =>
  `“${name}” is ${what}: give it the use “needs-context” and say which`;

const roundedTo2 = (value: string | number | undefined): string =>
  String(Math.round(Number(value) * 100) / 100);
