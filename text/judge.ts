/** Decides what each candidate of a page is, and by which rule. */
import type { Lexicon } from './lexicon.ts';
import { nameText } from './lookup.ts';
import { Namesakes } from './namesakes.ts';
import { sign } from './signs.ts';
import { companyOf, hasTrait, trait, use, useOfName } from './traits.ts';
import type { Noted, Reading, RejectingRule, Rule, TakenRule } from './types.ts';

export interface Verdict {
  readonly rule: Rule;
  /** The name elsewhere on the page that the rule leant on. */
  readonly because?: string;
}

/** Names that stand without doubt, by entity: the first of the page. */
interface Named {
  readonly any: Map<number, number>;
  readonly full: Map<number, number>;
}

/** One verdict per candidate of each reading. Clues have none: `undefined`. */
export function judge(readings: readonly Reading[], lexicon: Lexicon): (Verdict | undefined)[][] {
  const rejected = rejectFirst(readings, lexicon);
  const named = namesOn(readings, rejected, lexicon);
  return readings
    .map(({ candidates }, page) =>
      candidates.map((candidate, at) => {
        const rule = rejected[page]?.[at];
        if (rule) return { rule };
        if (useOfName(lexicon, candidate.name) === use.clue) return undefined;
        return accept(candidate, named, lexicon, () =>
          isVouchedFor(readings, page, candidate, lexicon),
        );
      }),
    )
    .map((verdicts, page) => withoutOverlaps(readings[page] as Reading, verdicts));
}

/** Of overlapping candidates the first that holds wins; those that start together come longest first. */
function withoutOverlaps(
  { candidates }: Reading,
  verdicts: readonly (Verdict | undefined)[],
): (Verdict | undefined)[] {
  let [start, end] = [-1, -1];
  return verdicts.map((verdict, at) => {
    const candidate = candidates[at] as Noted;
    if (!verdict || (!isTaken(verdict.rule) && verdict.rule !== 'decoy')) return verdict;
    if (candidate.start < end && (candidate.start !== start || candidate.end !== end))
      return { rule: 'inside-longer' };
    [start, end] = [candidate.start, candidate.end];
    return verdict;
  });
}

const takenRules = new Set<Rule>([
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

/** Rejections that do not depend on what else is a mention. */
function rejectFirst(
  readings: readonly Reading[],
  lexicon: Lexicon,
): (RejectingRule | undefined)[][] {
  const namesakes = new Namesakes(readings, lexicon);
  return readings.map(({ candidates }, page) =>
    candidates.map((candidate) => {
      const rule = rejectAtSight(candidate, lexicon);
      const near = namesakes.meet(candidate, page, rule);
      return rule ?? near;
    }),
  );
}

/** Rejections by what stands right beside. */
export function rejectAtSight({ name, signs }: Noted, lexicon: Lexicon): RejectingRule | undefined {
  if (useOfName(lexicon, name) === use.decoy) return 'decoy';
  if (signs & sign.currency) return 'currency';
  if (signs & sign.junior) return 'junior';
  if (signs & sign.organisation) return 'organisation';
  const isSurname = hasTrait(lexicon, name, trait.surname);
  return isSurname && signs & (sign.other | sign.both) ? 'other-given-name' : undefined;
}

function namesOn(
  readings: readonly Reading[],
  rejected: readonly (RejectingRule | undefined)[][],
  lexicon: Lexicon,
): Named {
  const named: Named = { any: new Map(), full: new Map() };
  for (const [page, { candidates }] of readings.entries())
    for (const [at, { name }] of candidates.entries()) {
      if (rejected[page]?.[at] || useOfName(lexicon, name) !== use.safe) continue;
      const owner = lexicon.owners[name] as number;
      if (!named.any.has(owner)) named.any.set(owner, name);
      if (hasTrait(lexicon, name, trait.fullName) && !named.full.has(owner))
        named.full.set(owner, name);
    }
  return named;
}

function accept(
  { name, signs }: Noted,
  named: Named,
  lexicon: Lexicon,
  isVouchedFor: () => boolean,
): Verdict {
  const owner = lexicon.owners[name] as number;
  const isSurname = hasTrait(lexicon, name, trait.surname);
  const full = isSurname ? named.full.get(owner) : undefined;
  if (useOfName(lexicon, name) === use.needsCompany) {
    const company = companyOf(lexicon, name);
    if (signs & sign.company || isVouchedFor()) return { rule: 'context' };
    const owners = company ? company.entities : [owner];
    const found = owners
      .map((one) => named.full.get(one) ?? named.any.get(one))
      .find((one) => one !== undefined);
    if (found === undefined) return { rule: 'alone' };
    return {
      rule: found === full ? 'surname-named' : 'company',
      because: nameText(lexicon, found),
    };
  }
  if (signs & sign.tag) return { rule: 'tag' };
  if (hasTrait(lexicon, name, trait.fullName)) return { rule: 'full-name' };
  if (!isSurname) return { rule: 'name' };
  return full === undefined
    ? { rule: 'surname' }
    : { rule: 'surname-named', because: nameText(lexicon, full) };
}

/**
 * Whether an item that is nothing but the name lies beside an item that is a word of its company:
 * "X" after "Facebook" in a row of links.
 */
function isVouchedFor(
  readings: readonly Reading[],
  page: number,
  { name, signs }: Noted,
  lexicon: Lexicon,
): boolean {
  if ((signs & sign.whole) === 0) return false;
  const company = companyOf(lexicon, name);
  return [page - 1, page + 1].some((beside) =>
    readings[beside]?.candidates.some(
      (clue) =>
        clue.signs & sign.whole &&
        useOfName(lexicon, clue.name) === use.clue &&
        lexicon.companies[lexicon.owners[clue.name] as number] === company,
    ),
  );
}
