/**
 * The schema of a dossier, format 2: the one source of its types, of the checks at import, and of
 * `dossier.schema.json`, which editors read for completion. A value that does not fit is reported by the
 * id of a rule (`problem.ts`), so the messages here are ids and not sentences.
 */
import * as v from 'valibot';
import { shapeRule } from './problem.ts';
import { faultOfUrl, longestUrl, type UrlFault } from './web-address.ts';

/** The id of a rule as valibot's message. */

/** Ids are stable addresses (`#claim/calls-since-2022`): lower case, digits and hyphens. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(80, shapeRule('too-long')),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shapeRule('not-an-id')),
);

/** Ids of other things: none of them twice, or it would be shown twice. */
export const Ids = v.pipe(
  v.array(Id),
  v.check((all) => new Set(all).size === all.length, shapeRule('id-repeated')),
);

const someIds = v.pipe(Ids, v.minLength(1, shapeRule('empty-list')));

/** Text a reader sees: plain, trimmed, one paragraph. Never markup: it is only ever a text node. */
export const Line = v.pipe(
  v.string(),
  v.maxLength(5000, shapeRule('too-long')),
  v.trim(),
  v.minLength(1, shapeRule('empty-text')),
  v.check((text) => text.isWellFormed(), shapeRule('half-character')),
);

const withoutFault = (fault: UrlFault) =>
  v.check((url: string) => faultOfUrl(url) !== fault, shapeRule(fault));

/** An address that is shown as a link and never fetched: `https:` only, see `web-address.ts`. */
const Url = v.pipe(
  v.string(),
  v.maxLength(longestUrl, shapeRule('url-too-long')),
  withoutFault('url-control-character'),
  withoutFault('url-unreadable'),
  withoutFault('url-not-https'),
  withoutFault('url-with-password'),
  withoutFault('url-host'),
);

/** Languages that names are given in; `any` is for names written alike everywhere. */
export const languages = [
  ...(['any', 'en', 'ru', 'uk', 'zh-Hans', 'de', 'fr', 'es'] as const),
  ...(['pt', 'it', 'pl', 'nl', 'tr', 'ja', 'sv', 'cs', 'fi'] as const),
  ...(['ko', 'ar', 'fa', 'he', 'hi', 'el', 'id', 'vi', 'ro', 'bg', 'sr', 'zh-Hant', 'hu'] as const),
] as const;

export const entityKinds = [
  'person',
  'organisation',
  'body',
  'company',
  'outlet',
  'product',
  'place',
  'event',
  'work',
] as const;

/**
 * Conditions for a name that does not identify its entity alone. Any one of those given is enough.
 * Without a `context`, the name needs a safe name of the same entity elsewhere on the page.
 */
export const ContextRule = v.object({
  /** Ids of entities, a safe name of one of which is on the page. */
  entities: v.optional(Ids),
  /** Words anywhere in the same passage; letter case is ignored. */
  words: v.optional(v.array(Line)),
  /** Words right before the name; letter case is ignored. */
  before: v.optional(v.array(Line)),
  /** Words right after the name; letter case is ignored. */
  after: v.optional(v.array(Line)),
});

/** Names of one language that name the entity equally safely. */
export const NameGroup = v.object({
  language: v.picklist(languages),
  /**
   * `safe`: names the entity anywhere, case as written. `needs-context`: only near what `context`
   * describes. `decoy`: a longer name that must win over what it contains and means somebody or
   * something else; it is never highlighted.
   */
  use: v.picklist(['safe', 'needs-context', 'decoy']),
  names: v.pipe(v.array(Line), v.minLength(1, shapeRule('empty-list'))),
  context: v.optional(ContextRule),
});

/** A line that sums up claims about an entity, with who says so. */
export const BriefLine = v.object({
  text: Line,
  /** Ids of the claims that it sums up. */
  claims: someIds,
});

export const Entity = v.object({
  id: Id,
  kind: v.picklist(entityKinds),
  name: Line,
  /** One neutral line of who or what this is. */
  gist: Line,
  /** Parts of `gist` or `name` that no account says (full names, offices). */
  outside: v.optional(Line),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9][0-9]*$/, shapeRule('not-wikidata')))),
  /** Summary for a reader in a hurry, with the denial where there is one. */
  brief: v.optional(v.pipe(v.array(BriefLine), v.maxLength(3, shapeRule('too-many')))),
  names: v.array(NameGroup),
});

/** Kinds of sources by which a thing is known. Shown as a shape and a word, never as a grade. */
export const sourceKinds = [
  'on-record',
  'spokesperson',
  'unnamed',
  'sworn',
  'post',
  'newsletter',
  'book',
  'interview',
  'outlet',
  'article',
] as const;

export const Source = v.object({
  id: Id,
  kind: v.picklist(sourceKinds),
  name: Line,
  /** Description of the source, as far as the accounts give one. */
  gist: Line,
  /** The entity that this source is, when it is one. */
  entity: v.optional(Id),
  /** Address of the source itself: the affidavit, the post, the interview. */
  url: v.optional(Url),
});

/** A day, month or year: `2022-10-03`, `2022-10`, `2022`. */
export const CalendarDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, shapeRule('not-a-date')),
  v.check(isOnCalendar, shapeRule('no-such-day')),
);

/** True if a well-formed date exists: 2023-02-29 does not, and no calendar has a year 0. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return year !== 0;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export const When = v.object({
  /** As a reader should see it: "late 2022", "about April 2021". */
  words: Line,
  from: v.optional(CalendarDate),
  /** Absent: the same as `from`; an open span says so in `words`. */
  to: v.optional(CalendarDate),
  precision: v.picklist(['day', 'month', 'season', 'year', 'span']),
  /** True when the account itself hedges the date ("about", "around"). */
  approximate: v.optional(v.boolean()),
  /** True when the date is worked out from the account's words, not stated. */
  inferred: v.optional(v.boolean()),
});

/** One step of the way from an account to the one on whose word a claim rests. */
export const Link = v.object({
  source: Id,
  /** `named`: the cited paragraph names this source for this claim; otherwise it is `presumed`. */
  basis: v.picklist(['named', 'presumed']),
});

/** From the account inwards; the last link is the one on whose word a claim rests. */
export const Attribution = v.tupleWithRest([Link], Link);

/** Paragraphs of an account, counted from 1. */
export const Paragraphs = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1, shapeRule('number-too-small')))),
  v.minLength(1, shapeRule('empty-list')),
);

/** One account that carries a claim, with its paragraphs and its attribution. */
export const Attestation = v.object({
  /** Id of the account. */
  account: Id,
  paragraphs: Paragraphs,
  /** The first link is the account's own source: the outlet, or the article. */
  attribution: Attribution,
  /** Id of the source in `attribution` by which the thing is known, where `kindOf` would take another. */
  knownBy: v.optional(Id),
  /** Hedge of this account, where it hedges the claim more than others: "reportedly". */
  hedge: v.optional(Line),
});

export const standings = [
  'reported',
  'said-by-concerned',
  'alleged',
  'denied',
  'disputed',
  'plan-or-condition',
  'doubtful-wording',
] as const;

/** A change that was made after a claim was published. */
export const Amendment = v.object({
  when: CalendarDate,
  why: Line,
});

export const Claim = v.object({
  id: Id,
  /** One fact in our own words, with who says it and every hedge. */
  text: Line,
  /** The same in at most 14 words, for a card: begins with who says it, keeps every hedge and number. */
  short: v.optional(Line),
  /** `quoted`: `text` is an account's own sentence, for its reader's own use; `own` when absent. */
  wording: v.optional(v.picklist(['own', 'quoted'])),
  entities: someIds,
  /** Id of the topic that it belongs to. */
  topic: v.optional(Id),
  /** Time at which the thing is said to have happened. */
  when: v.optional(When),
  /** Time at which it was stated, where that differs and the account tells. */
  saidWhen: v.optional(When),
  /** Accounts that carry it, each with an attribution of its own. */
  attested: v.tupleWithRest([Attestation], Attestation),
  standing: v.picklist(standings),
  /** Set on a claim that reports a silence. The three are different, and none is a denial. */
  silence: v.optional(v.picklist(['no-reply', 'unaware', 'no-comment'])),
  /** Reason why the wording is doubtful, or a remark needed to read it rightly. */
  note: v.optional(Line),
  /** Words by which a sentence on a page that repeats the claim can be told, besides those of `text`. */
  cues: v.optional(v.array(Line)),
  /** Ids that lead here: of claims that this one took in. */
  formerly: v.optional(Ids),
  /** No longer stands; it stays findable and says so. */
  withdrawn: v.optional(Amendment),
  corrected: v.optional(Amendment),
});

/**
 * `denies`; `contradicts`: both cannot hold as worded; `answers` without denying: an explanation, no
 * reply, no comment; `beside`: to be read together, without contradiction; `repeats`: the same again.
 */
const relationKinds = ['denies', 'contradicts', 'answers', 'beside', 'repeats'] as const;

/** `from` denies, contradicts, answers ... `to`; both are ids of claims. */
export const Relation = v.object({
  kind: v.picklist(relationKinds),
  from: Id,
  to: Id,
});

/** A heading under which a card with many facts groups them. */
export const Topic = v.object({
  id: Id,
  title: Line,
});

export const Dispute = v.object({
  id: Id,
  /** The matter in question, in one neutral line. */
  question: Line,
  sides: v.pipe(
    v.array(v.object({ line: Line, claims: someIds })),
    v.minLength(2, shapeRule('one-sided')),
  ),
});

export const accountKinds = [
  'first-hand',
  'retelling',
  'agency-copy',
  'document',
  'transcript',
  'post',
] as const;

/** An article or another text that the dossier retells. */
export const Account = v.object({
  id: Id,
  title: v.optional(Line),
  /** Name of the outlet, where the account gives one. */
  outlet: v.optional(Line),
  /** Absent where format 1 did not say. */
  kind: v.optional(v.picklist(accountKinds)),
  /** "A second-hand retelling of a report by The Wall Street Journal". */
  description: Line,
  /** The few words that every card shows: "second-hand account". */
  short: Line,
  published: When,
  /** BCP 47, where it is not that of the dossier. */
  language: v.optional(Line),
  /** Number of its paragraphs. */
  paragraphs: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, shapeRule('number-too-small')),
    v.maxValue(100_000, shapeRule('number-too-large')),
  ),
  /** Paragraphs that are headings and carry no claim. */
  headings: v.array(v.pipe(v.number(), v.integer())),
  /** Warnings to the reader about its state: undated, cut off, back-translated quotations. */
  caveats: v.pipe(v.array(Line), v.maxLength(100, shapeRule('too-many'))),
  /** Address at which it can be read. */
  url: v.optional(Url),
});

/** Days after which one who follows a dossier asks for a newer version. */
export const Expiry = v.pipe(
  v.number(),
  v.minValue(4 / 24, shapeRule('number-too-small')),
  v.maxValue(365, shapeRule('number-too-large')),
);

export const Dossier = v.object({
  format: v.literal(2, shapeRule('unknown-format')),
  id: Id,
  title: Line,
  summary: Line,
  /** Language of the facts, BCP 47. */
  language: v.string(),
  author: Line,
  /** Names, sentences and who says them were found by a program in an article that a reader kept; nobody has checked them. */
  foundBy: v.optional(v.literal('program')),
  edited: CalendarDate,
  /** Days after which one who follows the dossier at its address asks for a newer version; 7 when absent. */
  expires: v.optional(Expiry),
  accounts: v.pipe(v.tupleWithRest([Account], Account), v.maxLength(1000, shapeRule('too-many'))),
  topics: v.optional(v.array(Topic), []),
  entities: v.array(Entity),
  sources: v.array(Source),
  claims: v.array(Claim),
  /** Each stands once, and holds for both of its claims. */
  relations: v.array(Relation),
  disputes: v.array(Dispute),
});

export type Dossier = v.InferOutput<typeof Dossier>;
export type Account = v.InferOutput<typeof Account>;
export type AccountKind = NonNullable<Account['kind']>;
export type Topic = v.InferOutput<typeof Topic>;
export type Entity = v.InferOutput<typeof Entity>;
export type EntityKind = Entity['kind'];
export type BriefLine = v.InferOutput<typeof BriefLine>;
export type NameGroup = v.InferOutput<typeof NameGroup>;
export type ContextRule = v.InferOutput<typeof ContextRule>;
export type Source = v.InferOutput<typeof Source>;
export type SourceKind = Source['kind'];
export type When = v.InferOutput<typeof When>;
export type Link = v.InferOutput<typeof Link>;
export type Attribution = v.InferOutput<typeof Attribution>;
export type Attestation = v.InferOutput<typeof Attestation>;
export type Claim = v.InferOutput<typeof Claim>;
export type Standing = Claim['standing'];
export type Relation = v.InferOutput<typeof Relation>;
export type Dispute = v.InferOutput<typeof Dispute>;
