/**
 * The schema of a dossier: the one source of its types, of the checks at import, and of
 * `dossier.schema.json`, which editors read for completion.
 */
import * as v from 'valibot';

/** Ids are stable addresses (`#claim/calls-since-2022`): lower case, digits and hyphens. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  v.maxLength(80),
);

/** Ids of other things: none of them twice, or it would be shown twice. */
const ids = v.pipe(
  v.array(id),
  v.check((all) => new Set(all).size === all.length, 'an id stands twice in this list'),
);

/** Text a reader sees: plain, trimmed, one paragraph. Never markup: it is only ever a text node. */
const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'this text is empty'),
  v.check((text) => text.isWellFormed(), 'this text has half a character in it'),
  v.maxLength(5000, 'this text is longer than 5,000 characters'),
);

/** Languages that names are given in; `any` is for names written alike everywhere. */
export const languages = ['any', 'en', 'ru', 'uk', 'zh-Hans', 'de', 'fr', 'es'] as const;

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
 * What must stand near a name that does not identify its entity alone. Any one of the given
 * conditions is enough. Without `company`, a safe name of the same entity elsewhere on the page.
 */
export const Company = v.object({
  /** Ids of entities, a safe name of one of which is on the page. */
  entities: v.optional(ids),
  /** Words anywhere in the same passage; letter case is ignored. */
  words: v.optional(v.array(line)),
  /** Words right before the name; letter case is ignored. */
  before: v.optional(v.array(line)),
  /** Words right after the name; letter case is ignored. */
  after: v.optional(v.array(line)),
});

/** Names of one language that name the entity equally safely. */
export const NameGroup = v.object({
  language: v.picklist(languages),
  /**
   * `safe`: names the entity anywhere, case as written. `needs-company`: only in the company that
   * `company` describes. `decoy`: a longer name that must win over what it contains and means
   * somebody or something else; it is never highlighted.
   */
  use: v.picklist(['safe', 'needs-company', 'decoy']),
  names: v.pipe(v.array(line), v.minLength(1, 'a group holds at least one name')),
  company: v.optional(Company),
});

export const Entity = v.object({
  id,
  kind: v.picklist(entityKinds),
  name: line,
  /** One neutral line of who or what this is. */
  gist: line,
  /** What `gist` or `name` holds that the article does not say (full names, offices). */
  outside: v.optional(line),
  wikidata: v.optional(
    v.pipe(v.string(), v.regex(/^Q[1-9][0-9]*$/, 'a Wikidata id is Q and a number')),
  ),
  names: v.array(NameGroup),
});

/** How a thing is known. Shown as a shape and a word, never as a grade. */
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
  id,
  kind: v.picklist(sourceKinds),
  name: line,
  /** Who they are, as far as the article says. */
  gist: line,
  /** The entity that this source is, when it is one. */
  entity: v.optional(id),
});

/** A day, month or year: `2022-10-03`, `2022-10`, `2022`. */
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check(isOnCalendar, 'there is no such day'),
);

/** Whether a date that is written rightly is one: 2023-02-29 is none, and no calendar has a year 0. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return year !== 0;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export const When = v.object({
  /** As a reader should see it: "late 2022", "about April 2021". */
  words: line,
  from: v.optional(date),
  /** Absent: the same as `from`; an open span says so in `words`. */
  to: v.optional(date),
  precision: v.picklist(['day', 'month', 'season', 'year', 'span']),
  /** True when the article itself hedges the date ("about", "around"). */
  approximate: v.optional(v.boolean()),
  /** True when the date is worked out from the article's words, not stated. */
  inferred: v.optional(v.boolean()),
});

/** One step of the way from the article to the one on whose word the claim rests. */
export const Link = v.object({
  source: id,
  /** Whether the cited paragraph names this source for this claim, or it is presumed. */
  basis: v.picklist(['named', 'presumed']),
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

export const Claim = v.object({
  id,
  /** One fact in our own words, with who says it and every hedge. */
  text: line,
  entities: v.pipe(ids, v.minLength(1, 'a claim is about at least one entity')),
  /** When the thing is said to have happened. */
  when: v.optional(When),
  /** When it was stated, where that differs and the article tells. */
  saidWhen: v.optional(When),
  /** From the article inwards; the last link is the one on whose word the claim rests. */
  attribution: v.tupleWithRest([Link], Link),
  kind: v.picklist(sourceKinds),
  standing: v.picklist(standings),
  /** Claims that this one denies, and claims that deny this one: always tied both ways. */
  denies: v.optional(ids),
  deniedBy: v.optional(ids),
  /** Claims that cannot both hold as worded; tied both ways. */
  contradicts: v.optional(ids),
  /** Claims that answer this one without denying it: an explanation, no reply, no comment. */
  answeredBy: v.optional(ids),
  /** Claims that this one answers; the other end of `answeredBy`. */
  answers: v.optional(ids),
  /** Set on a claim that reports a silence. The three are different, and none is a denial. */
  silence: v.optional(v.picklist(['no-reply', 'unaware', 'no-comment'])),
  /** Paragraphs of the article that carry it, counted from 1. */
  paragraphs: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.minLength(1, 'a claim cites at least one paragraph'),
  ),
  /** Why the wording is doubtful, or what a reader must know to read it rightly. */
  note: v.optional(line),
});

export const Dispute = v.object({
  id,
  /** What is in question, in one neutral line. */
  question: line,
  sides: v.pipe(
    v.array(
      v.object({
        line,
        claims: v.pipe(ids, v.minLength(1, 'a side rests on at least one claim')),
      }),
    ),
    v.minLength(2, 'a dispute has two sides'),
  ),
});

/** What kind of account the dossier retells. */
export const Account = v.object({
  /** "A second-hand retelling of a report by The Wall Street Journal". */
  description: line,
  /** The few words that every card shows: "second-hand account". */
  short: line,
  published: When,
  paragraphs: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(100_000, 'an account has at most 100,000 paragraphs'),
  ),
  /** Paragraphs that are headings and carry no claim. */
  headings: v.array(v.pipe(v.number(), v.integer())),
  /** What a reader must know of its state: undated, cut off, back-translated quotations. */
  caveats: v.pipe(v.array(line), v.maxLength(100, 'an account has at most 100 caveats')),
});

export const Dossier = v.object({
  format: v.literal(1, 'this Gloss reads format 1: the dossier is for another version'),
  id,
  title: line,
  summary: line,
  /** Language of the facts, BCP 47. */
  language: v.string(),
  author: line,
  edited: date,
  /** Days after which one who follows the dossier at its address asks for a newer version; 7 when absent. */
  expires: v.optional(
    v.pipe(
      v.number(),
      v.minValue(4 / 24, 'a dossier lasts four hours at least'),
      v.maxValue(365, 'a dossier lasts a year at most'),
    ),
  ),
  account: Account,
  entities: v.array(Entity),
  sources: v.array(Source),
  claims: v.array(Claim),
  disputes: v.array(Dispute),
});

export type Dossier = v.InferOutput<typeof Dossier>;
export type Account = v.InferOutput<typeof Account>;
export type Entity = v.InferOutput<typeof Entity>;
export type EntityKind = Entity['kind'];
export type NameGroup = v.InferOutput<typeof NameGroup>;
export type Company = v.InferOutput<typeof Company>;
export type Source = v.InferOutput<typeof Source>;
export type SourceKind = Source['kind'];
export type When = v.InferOutput<typeof When>;
export type Link = v.InferOutput<typeof Link>;
export type Claim = v.InferOutput<typeof Claim>;
export type Standing = Claim['standing'];
export type Dispute = v.InferOutput<typeof Dispute>;
