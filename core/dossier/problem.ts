/**
 * Every rule that a dossier can break, with the values that a problem of it carries. A sentence is made of
 * them by whoever shows the problem, in its reader's language.
 */

/** The file is no text that can be read as a dossier. `byte` and `at` count from 1. */
const fileRules = {
  'not-utf8': ['byte'],
  'file-too-large': ['most'],
  'web-page': [],
  'too-deep': ['most', 'at'],
  /** `why`: the parser's own words, in English. */
  'not-json': ['why'],
  'field-twice': ['field', 'at'],
  'names-too-long': ['most'],
} as const;

/** A field does not have the shape that the schema asks for. */
const shapeRules = {
  missing: ['field'],
  /** Both in the notation of the schema: `("safe" | "decoy")`, `"other"`. */
  'wrong-value': ['expected', 'received'],
  'unknown-format': [],
  'not-an-id': [],
  'id-repeated': [],
  'empty-list': [],
  'empty-text': [],
  'half-character': [],
  'too-long': ['most'],
  'too-many': ['most'],
  'one-sided': [],
  'number-too-small': ['least'],
  'number-too-large': ['most'],
  'not-a-date': [],
  'no-such-day': [],
  'not-wikidata': [],
  'url-too-long': ['most'],
  'url-control-character': [],
  'url-unreadable': [],
  'url-host': [],
  'url-not-https': [],
  'url-with-password': [],
} as const;

/** Things cannot be told apart, or are not there: the facts could not be shown rightly. */
const referenceRules = {
  /** `list`: the field of the dossier. */
  'id-twice': ['id', 'list'],
  /** `thing`: entity, source, claim, account or topic. */
  'unknown-id': ['id', 'thing'],
  'relation-to-itself': ['id'],
  /** More than a card can show at once. */
  'too-many-relations': ['id', 'most'],
} as const;

/** About good writing: the reader decides. */
const adviceRules = {
  'formerly-taken': ['id'],
  'unused-source': ['id'],
  'unused-account': ['id'],
  'known-by-outside': ['id'],
  'relation-twice': ['kind', 'from', 'to'],
  'standing-without-relation': ['standing'],
  'silence-is-no-denial': ['silence'],
  'doubt-without-note': [],
  'paragraph-outside': ['paragraph', 'last'],
  'paragraph-is-heading': ['paragraph'],
  'paragraph-uncited': ['paragraph'],
  'date-after-account': ['date', 'last'],
  'dates-reversed': ['from', 'to'],
  'name-twice': ['name', 'entity', 'language', 'use'],
  'name-everyday': ['name'],
  'name-number': ['name'],
  'name-too-short': ['name'],
  'name-without-context': [],
  'brief-too-long': ['words', 'most'],
  'brief-without-source': [],
  'brief-without-denial': ['id'],
  'short-too-long': ['words', 'most'],
  'short-without-number': ['number'],
  'short-without-hedge': ['hedge'],
  markup: ['found'],
  placeholder: [],
  verb: ['found'],
  adjective: ['found'],
  'unnamed-unsaid': [],
  copied: ['words'],
} as const;

/** By the id of the rule: the names of the values. */
export const valuesOfRules = {
  ...fileRules,
  ...shapeRules,
  ...referenceRules,
  ...adviceRules,
} as const;

export type ProblemRule = keyof typeof valuesOfRules;
export type ShapeRule = keyof typeof shapeRules;
type ForbiddingRule = keyof typeof fileRules | ShapeRule | keyof typeof referenceRules;

/** Names of fields, and indexes in lists, from the top of the dossier: `['claims', 3, 'when', 'from']`. */
export type Path = readonly (string | number)[];

/** A value for each name that its rule has. */
export type Problem = {
  [R in ProblemRule]: {
    readonly rule: R;
    readonly path: Path;
    readonly values: Readonly<Record<(typeof valuesOfRules)[R][number], string | number>>;
  };
}[ProblemRule];

/** A problem that was stored; undefined for what is none. */
export function parseProblem(value: unknown): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { rule, path, values } = value as Record<string, unknown>;
  if (typeof rule !== 'string' || !Object.hasOwn(valuesOfRules, rule)) return undefined;
  const isStep = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  const given = Object(values) as Record<string, unknown>;
  const isWhole =
    Array.isArray(path) &&
    path.every(isStep) &&
    valuesOfRules[rule as ProblemRule].every((name) => isStep(given[name]));
  return isWhole ? (value as Problem) : undefined;
}

const forbidding: Readonly<Record<ForbiddingRule, unknown>> = {
  ...fileRules,
  ...shapeRules,
  ...referenceRules,
};

/** True if a dossier with this problem cannot be used, because its facts could not be shown rightly. */
export const forbids = ({ rule }: Problem): boolean => rule in forbidding;

/** Ties the message that a schema gives to a rule: its id. */
export const shapeRule = (id: ShapeRule): ShapeRule => id;

export const isShapeRule = (rule: string): rule is ShapeRule => Object.hasOwn(shapeRules, rule);

/** A path as it is written: `claims[3].when.from`; '' for the file as a whole. */
export const pathText = (path: Path): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${step}`))
    .join('');

/** The longest text that a problem repeats, in characters. */
const longestShownValue = 80;

/** A text of the file, short enough to be shown. */
export const shownValue = (text: string): string =>
  text.length > longestShownValue ? `${text.slice(0, longestShownValue).toWellFormed()}…` : text;
