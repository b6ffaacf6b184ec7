/** Decides what each candidate of a page is, and by which rule. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nameText } from '../lexicon/lookup.ts';
import { companyOf, hasTrait, trait, use, useOfName } from '../lexicon/traits.ts';
import { sign } from './cues.ts';
import { Namesakes } from './surname-disambiguation.ts';
import type { CandidateCues, PassageCandidates, RejectingRule, Rule, TakenRule } from './types.ts';

export interface Verdict {
  readonly rule: Rule;
  /** The name elsewhere on the page that the rule leant on. */
  readonly because?: string;
}

/** A page: its readings in order, and what is known of them so far. */
interface Page {
  readonly readings: readonly PassageCandidates[];
  readonly lexicon: Lexicon;
  /** Per entity the first name of the page that stands without doubt. */
  readonly named: Map<number, number>;
  /** Per person the first full name of the page. */
  readonly fullyNamed: Map<number, number>;
}

type Verdicts = (Verdict | undefined)[];

/** One verdict per candidate of each reading; clues have none. */
export function judge(readings: readonly PassageCandidates[], lexicon: Lexicon): Verdicts[] {
  const verdictsOf = judging(readings, lexicon);
  return readings.map((_, at) => verdictsOf(at));
}

/** The same for one reading at a time, by its index: what depends on the whole page is decided first. */
export function judging(
  readings: readonly PassageCandidates[],
  lexicon: Lexicon,
): (at: number) => Verdicts {
  const page: Page = { readings, lexicon, named: new Map(), fullyNamed: new Map() };
  const rejections = rejectFirst(page);
  return (at) => {
    const reading = readings[at] as PassageCandidates;
    const verdicts = reading.candidates.map((candidate, index) => {
      const rule = rejections[at]?.[index];
      if (rule) return plainly(rule);
      return useOfName(lexicon, candidate.name) === use.clue
        ? undefined
        : accept(page, candidate, at);
    });
    return withoutOverlaps(reading, verdicts);
  };
}

/** Rejections that do not depend on which candidates are mentions; notes the names that stand. */
function rejectFirst(page: Page): (RejectingRule | undefined)[][] {
  const namesakes = new Namesakes(page.readings, page.lexicon);
  return page.readings.map(({ candidates }, at) =>
    candidates.map((candidate) => {
      const atSight = rejectAtSight(candidate, page.lexicon);
      const rule = namesakes.meet(candidate, at, atSight !== undefined) ?? atSight;
      if (!rule) noteName(page, candidate.name);
      return rule;
    }),
  );
}

/** Rejections by what stands right beside. */
function rejectAtSight(
  { name, signs }: CandidateCues,
  lexicon: Lexicon,
): RejectingRule | undefined {
  if (useOfName(lexicon, name) === use.decoy) return 'decoy';
  if (signs & sign.address) return 'address';
  if (signs & sign.currency) return 'currency';
  if (signs & sign.junior) return 'junior';
  if (signs & sign.organisation) return 'organisation';
  const isOthers = (signs & (sign.other | sign.both)) !== 0;
  return isOthers && hasTrait(lexicon, name, trait.surname) ? 'other-given-name' : undefined;
}

function noteName({ lexicon, named, fullyNamed }: Page, name: number): void {
  if (useOfName(lexicon, name) !== use.safe) return;
  const owner = lexicon.owners[name] as number;
  if (!named.has(owner)) named.set(owner, name);
  if (hasTrait(lexicon, name, trait.fullName) && !fullyNamed.has(owner))
    fullyNamed.set(owner, name);
}

function accept(page: Page, candidate: CandidateCues, at: number): Verdict {
  const { lexicon, fullyNamed } = page;
  const { name, signs } = candidate;
  if (useOfName(lexicon, name) === use.needsCompany) return acceptInCompany(page, candidate, at);
  if (signs & sign.tag) return plainly('tag');
  if (hasTrait(lexicon, name, trait.fullName)) return plainly('full-name');
  if (!hasTrait(lexicon, name, trait.surname)) return plainly('name');
  const full = fullyNamed.get(lexicon.owners[name] as number);
  return full === undefined ? plainly('surname') : leaning('surname-named', full, lexicon);
}

function acceptInCompany(page: Page, candidate: CandidateCues, at: number): Verdict {
  const { lexicon, named, fullyNamed } = page;
  if (candidate.signs & sign.company || isVouchedFor(page, candidate, at))
    return plainly('context');
  const own = lexicon.owners[candidate.name] as number;
  const owners = companyOf(lexicon, candidate.name)?.entities ?? [own];
  const full = owners.includes(own) ? fullyNamed.get(own) : undefined;
  if (full !== undefined && hasTrait(lexicon, candidate.name, trait.surname))
    return leaning('surname-named', full, lexicon);
  const name = owners.map((one) => named.get(one)).find((one) => one !== undefined);
  return name === undefined ? plainly('alone') : leaning('company', name, lexicon);
}

/**
 * Whether an item that is nothing but the name lies beside an item that is a word of its company:
 * "X" after "Facebook" in a row of links.
 */
function isVouchedFor(
  { readings, lexicon }: Page,
  { name, signs }: CandidateCues,
  at: number,
): boolean {
  const company = companyOf(lexicon, name);
  if (!company || (signs & sign.whole) === 0) return false;
  const vouches = (clue: CandidateCues): boolean =>
    (clue.signs & sign.whole) !== 0 &&
    useOfName(lexicon, clue.name) === use.clue &&
    lexicon.companies[lexicon.owners[clue.name] as number] === company;
  return [at - 1, at + 1].some((beside) => readings[beside]?.candidates.some(vouches));
}

/** Of overlapping candidates the first that holds wins; those that start together come longest first. */
function withoutOverlaps({ candidates }: PassageCandidates, verdicts: Verdicts): Verdicts {
  let [start, end] = [-1, -1];
  return verdicts.map((verdict, index) => {
    const candidate = candidates[index] as CandidateCues;
    if (!verdict || (verdict.rule !== 'decoy' && !isTaken(verdict.rule))) return verdict;
    const isSame = candidate.start === start && candidate.end === end;
    if (candidate.start < end && !isSame) return plainly('inside-longer');
    ({ start, end } = candidate);
    return verdict;
  });
}

const takenRules: ReadonlySet<Rule> = new Set<TakenRule>([
  'full-name',
  'name',
  'surname',
  'surname-named',
  'company',
  'context',
  'tag',
  'shared',
]);

/** Whether a rule makes a mention. */
export const isTaken = (rule: Rule): rule is TakenRule => takenRules.has(rule);

const plainly = (rule: Rule): Verdict => ({ rule });

const leaning = (rule: TakenRule, name: number, lexicon: Lexicon): Verdict => ({
  rule,
  because: nameText(lexicon, name),
});
