/** Decides which candidates of a page are mentions, and by which rule. */

import { languageBit } from '../lexicon/language.ts';
import type { CompiledContextRule, Lexicon } from '../lexicon/lexicon.ts';
import { nameText } from '../lexicon/lookup.ts';
import { contextRuleOf, hasFlag, nameFlag, use, useOfName } from '../lexicon/name-flags.ts';
import { finish } from '../steps.ts';
import { cue } from './cues.ts';
import { HidingNames } from './hiding-names.ts';
import { SurnameDisambiguation } from './surname-disambiguation.ts';
import type {
  AcceptingRule,
  CandidateCues,
  DecisionRule,
  PassageCandidates,
  RejectingRule,
} from './types.ts';

export interface Decision {
  readonly rule: DecisionRule;
  /** The name elsewhere on the page that the rule relied on. */
  readonly because?: string;
}

/** The passages of a page in order, and the names found in them. */
interface DecidedPage {
  readonly passages: readonly PassageCandidates[];
  readonly lexicon: Lexicon;
  /** Per entity its first safe name on the page. */
  readonly named: Map<number, number>;
  /** Per person the first full name on the page. */
  readonly fullyNamed: Map<number, number>;
  /** Rules of names of which some passage tells another sense. */
  readonly otherSenses: ReadonlySet<CompiledContextRule>;
  /** Bit of the language that the page declares, 0 when it is not known. */
  readonly language: number;
}

type Decisions = (Decision | undefined)[];

/** One decision per candidate of each passage; context words have none. */
export function decide(
  passages: readonly PassageCandidates[],
  lexicon: Lexicon,
  language?: string,
): Decisions[] {
  const decisionsOf = finish(decisionsByPassage(passages, lexicon, language));
  return passages.map((_, at) => decisionsOf(at));
}

/**
 * The same for one passage at a time, by its index, so that a large page can be decided in slices. First, in steps,
 * all passages are searched for names and other senses.
 */
export function* decisionsByPassage(
  passages: readonly PassageCandidates[],
  lexicon: Lexicon,
  language = '',
): Generator<undefined, (at: number) => Decisions> {
  const page: DecidedPage = {
    passages,
    lexicon,
    named: new Map(),
    fullyNamed: new Map(),
    otherSenses: yield* otherSensesOf(passages, lexicon),
    language: languageBit(language),
  };
  const rejections = yield* rejectFirst(page);
  return (at) => {
    const passage = passages[at] as PassageCandidates;
    const decisions = passage.candidates.map((candidate, index) => {
      const rule = rejections[at]?.[index];
      if (rule) return byRule(rule);
      return useOfName(lexicon, candidate.name) === use.contextWord
        ? undefined
        : accept(page, candidate, at);
    });
    return withoutOverlaps(passage, decisions, lexicon);
  };
}

/** Candidates per step, which takes less than a millisecond. */
const candidatesAtOnce = 512;

/** Visits all passages in order, in steps. */
function* visitCandidates(
  passages: readonly PassageCandidates[],
  see: (candidates: readonly CandidateCues[], at: number) => void,
): Generator<undefined> {
  let seen = 0;
  for (const [at, { candidates }] of passages.entries()) {
    see(candidates, at);
    seen += candidates.length;
    if (seen < candidatesAtOnce) continue;
    seen = 0;
    yield undefined;
  }
}

/** Applies the rejections that do not depend on other mentions, and records the names that are left. */
function* rejectFirst(page: DecidedPage): Generator<undefined, (RejectingRule | undefined)[][]> {
  const surnames = new SurnameDisambiguation(page.lexicon);
  yield* visitCandidates(page.passages, (candidates, at) => surnames.count(candidates, at));
  const rejections: (RejectingRule | undefined)[][] = [];
  yield* visitCandidates(page.passages, (candidates, at) => {
    rejections[at] = candidates.map((candidate) => {
      const byCues = rejectByCues(page, candidate);
      const rule = surnames.decideInOrder(candidate, at, byCues !== undefined) ?? byCues;
      if (!rule && !isDoubtful(page, candidate)) noteName(page, candidate.name);
      return rule;
    });
  });
  return rejections;
}

/** Rejects by the cues of the candidate alone. */
function rejectByCues(
  { lexicon, language }: DecidedPage,
  { name, cues }: CandidateCues,
): RejectingRule | undefined {
  if (useOfName(lexicon, name) === use.negative) return 'negative-name';
  for (const [bits, rule] of rejectingCues) if (cues & bits) return rule;
  const isOthers = (cues & (cue.other | cue.both)) !== 0;
  if (isOthers && hasFlag(lexicon, name, nameFlag.surname)) return 'other-given-name';
  const languages = lexicon.languages[name] as number;
  const isUnknown = (cues & cue.ownLanguage) === 0 && languages !== 0 && language !== 0;
  return isUnknown && (languages & language) === 0 ? 'foreign-form' : undefined;
}

/** Cues that reject by themselves; the first one present gives the rule. */
const rejectingCues: readonly (readonly [number, RejectingRule])[] = [
  [cue.address, 'address'],
  [cue.currency, 'currency'],
  [cue.junior, 'junior'],
  [cue.organisation, 'organisation'],
  [cue.family, 'family'],
  [cue.insideWord, 'inside-word'],
  [cue.foreignLanguage, 'foreign-form'],
];

/** True if the candidate may be another word: such a name is no evidence that its entity is on the page. */
function isDoubtful({ lexicon, otherSenses }: DecidedPage, { name, cues }: CandidateCues): boolean {
  if (cues & cue.own) return false;
  if (cues & (cue.otherSense | cue.ordinaryWord)) return true;
  if (otherSenses.size === 0) return false;
  const rule = contextRuleOf(lexicon, name);
  return rule !== undefined && otherSenses.has(rule);
}

/** Rules of names of which at least a third stand beside words of another sense. */
function* otherSensesOf(
  passages: readonly PassageCandidates[],
  lexicon: Lexicon,
): Generator<undefined, Set<CompiledContextRule>> {
  const balances = new Map<CompiledContextRule, number>();
  yield* visitCandidates(passages, (candidates) => {
    for (const { name, cues } of candidates) {
      const rule = contextRuleOf(lexicon, name);
      if (!rule?.otherSense) continue;
      balances.set(rule, (balances.get(rule) ?? 0) + (cues & cue.otherSense ? 2 : -1));
    }
  });
  return new Set([...balances].flatMap(([rule, balance]) => (balance >= 0 ? [rule] : [])));
}

function noteName({ lexicon, named, fullyNamed }: DecidedPage, name: number): void {
  if (useOfName(lexicon, name) !== use.safe) return;
  const owner = lexicon.owners[name] as number;
  if (!named.has(owner)) named.set(owner, name);
  if (hasFlag(lexicon, name, nameFlag.fullName) && !fullyNamed.has(owner))
    fullyNamed.set(owner, name);
}

function accept(page: DecidedPage, candidate: CandidateCues, at: number): Decision {
  const { lexicon, fullyNamed } = page;
  const { name, cues } = candidate;
  if (isDoubtful(page, candidate) && !page.named.has(lexicon.owners[name] as number))
    return byRule('other-sense');
  if (useOfName(lexicon, name) === use.needsContext) return acceptInContext(page, candidate, at);
  if (cues & cue.tag) return byRule('tag');
  if (hasFlag(lexicon, name, nameFlag.fullName)) return byRule('full-name');
  if (!hasFlag(lexicon, name, nameFlag.surname)) return byRule('name');
  const full = fullyNamed.get(lexicon.owners[name] as number);
  return full === undefined ? byRule('surname') : withName('surname-named', full, lexicon);
}

function acceptInContext(page: DecidedPage, candidate: CandidateCues, at: number): Decision {
  const { lexicon, named, fullyNamed } = page;
  if (candidate.cues & cue.context || hasContextBeside(page, candidate, at))
    return byRule('context-words');
  const own = lexicon.owners[candidate.name] as number;
  const owners = contextRuleOf(lexicon, candidate.name)?.entities ?? [own];
  const full = owners.includes(own) ? fullyNamed.get(own) : undefined;
  if (full !== undefined && hasFlag(lexicon, candidate.name, nameFlag.surname))
    return withName('surname-named', full, lexicon);
  const owner = owners.find((one) => named.has(one));
  const name = owner === undefined ? undefined : named.get(owner);
  return name === undefined ? byRule('no-context') : withName('context-entity', name, lexicon);
}

/**
 * True if an item that holds only the name is next to an item that is a word of its context rule:
 * "X" after "Facebook" in a row of links.
 */
function hasContextBeside(
  { passages, lexicon }: DecidedPage,
  { name, cues }: CandidateCues,
  at: number,
): boolean {
  const rule = contextRuleOf(lexicon, name);
  if (!rule || (cues & cue.wholePassage) === 0) return false;
  const isContext = (item: CandidateCues): boolean =>
    (item.cues & cue.wholePassage) !== 0 &&
    useOfName(lexicon, item.name) === use.contextWord &&
    lexicon.contextRules[lexicon.owners[item.name] as number] === rule;
  return [at - 1, at + 1].some((beside) => passages[beside]?.candidates.some(isContext));
}

/**
 * Of overlapping candidates of one dossier the first accepted one wins, or a negative name; those with the same
 * start come longest first.
 */
function withoutOverlaps(
  { candidates }: PassageCandidates,
  decisions: Decisions,
  lexicon: Lexicon,
): Decisions {
  const hiding = new HidingNames(lexicon);
  return decisions.map((decision, index) => {
    const candidate = candidates[index] as CandidateCues;
    if (!decision || (decision.rule !== 'negative-name' && !isAccepted(decision.rule)))
      return decision;
    if (hiding.hides(candidate)) return byRule('inside-longer');
    hiding.add(candidate);
    return decision;
  });
}

const acceptingRules: ReadonlySet<DecisionRule> = new Set<AcceptingRule>([
  'full-name',
  'name',
  'surname',
  'surname-named',
  'context-entity',
  'context-words',
  'tag',
  'shared',
]);

/** True if a rule makes a mention. */
export const isAccepted = (rule: DecisionRule): rule is AcceptingRule => acceptingRules.has(rule);

const byRule = (rule: DecisionRule): Decision => ({ rule });

const withName = (rule: AcceptingRule, name: number, lexicon: Lexicon): Decision => ({
  rule,
  because: nameText(lexicon, name),
});
