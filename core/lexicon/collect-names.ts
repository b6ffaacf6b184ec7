/** Collects the names to look for from a dossier. */
import type { ContextRule, Dossier, Entity, NameGroup } from '../dossier/schema.ts';
import { isCapital } from './characters.ts';
import { cooccurrencesOf } from './cooccurrences.ts';
import { formBits } from './language.ts';
import type { CompiledContextRule } from './lexicon.ts';
import type { LexiconEntity } from './lexicon-entity.ts';
import { contextRuleUnit, nameFlag, use, useOf } from './name-flags.ts';
import { variantsOf, withoutDot } from './name-variants.ts';
import { faultOfPlain, partsOfName, plainName } from './names.ts';
import { isJunior } from './word-classes.ts';
import otherSenses from './words/other-senses.json' with { type: 'json' };

/** A name to look for, and its owner. */
export interface CollectedName {
  readonly text: string;
  /** Index of its entity; for a context word that of its context rule. */
  readonly owner: number;
  readonly flags: number;
  /** Bits of the languages that have this form, 0 for any. */
  readonly languages: number;
}

/** Names and entities of one dossier for the lexicon. Its indexes count from 0; `joinNames` joins several dossiers. */
export interface DossierNames {
  readonly entities: readonly LexiconEntity[];
  readonly contextRules: readonly CompiledContextRule[];
  readonly names: readonly CollectedName[];
}

export function collectNames(dossier: Dossier): DossierNames {
  const indexes = new Map(dossier.entities.map(({ id }, at) => [id, at]));
  const contextRules: CompiledContextRule[] = [];
  const names: CollectedName[] = [];
  for (const entity of dossier.entities) collectEntity(entity, indexes, contextRules, names);
  for (const [at, rule] of contextRules.entries())
    for (const name of contextWordNames(rule, at)) names.push(name);
  return {
    entities: entitiesOf(dossier, indexes),
    contextRules,
    names: withoutNeedlessNegativeNames(names),
  };
}

function entitiesOf(dossier: Dossier, indexes: ReadonlyMap<string, number>): LexiconEntity[] {
  const { chiefs, together } = cooccurrencesOf(dossier);
  return dossier.entities.map((entity) => {
    const { id, kind, name } = entity;
    const given = givenNamesOf(entity);
    const others = together.get(id)?.flatMap((other) => indexes.get(other) ?? []);
    return {
      key: `${dossier.id}/${id}`,
      kind,
      name,
      ...(given && { initials: initialsOf(given), givenNames: firstNamesOf(given) }),
      ...(chiefs.has(id) && { chief: true }),
      ...(others?.length && { together: others }),
    };
  });
}

function collectEntity(
  entity: Entity,
  indexes: ReadonlyMap<string, number>,
  contextRules: CompiledContextRule[],
  names: CollectedName[],
): void {
  const owner = indexes.get(entity.id) as number;
  const found = new Map<string, CollectedName>();
  for (const group of entity.names) {
    const ruleOf = ruleIndexes(compileContextRule(group.context, indexes), owner, contextRules);
    for (const text of usableNames(group)) {
      const flags = useFlags[group.use] + contextRuleUnit * ruleOf(text);
      const languages = languagesOf(text, group.language);
      const known = found.get(text);
      if (!known || useOf(flags) < useOf(known.flags))
        found.set(text, { text, owner, flags, languages });
      else if (useOf(flags) === useOf(known.flags))
        found.set(text, { ...known, languages: bothLanguages(known.languages, languages) });
    }
  }
  for (const name of withKindFlags(entity, [...found.values()])) names.push(name);
}

/** Language bits of a form; 0, for any language, if it is English, of several words or not in Latin letters. */
const languagesOf = (text: string, language: string): number =>
  language === 'en' || !/^[\p{sc=Latin}\p{M}'’.:-]+$/u.test(text) ? 0 : formBits(language);

const bothLanguages = (one: number, other: number): number => (one && other ? one | other : 0);

/** The given names of each full name of a person who is also called by the surname alone. */
function givenNamesOf({ kind, names }: Entity): string[][] | undefined {
  if (kind !== 'person') return undefined;
  const own = names.filter(({ use }) => use !== 'decoy').flatMap((group) => group.names);
  const given = own.map((name) => partsOfName(name).slice(0, -1));
  return given.some((parts) => parts.length === 0) ? given : undefined;
}

/** Their first letters, in lower case and without accents. */
const initialsOf = (given: readonly string[][]): string =>
  [...new Set(given.flat().map(firstLetter))].join('');

/** The first of each, between spaces; middle names are left out, since relatives may have them as first names. */
function firstNamesOf(given: readonly string[][]): string {
  const first = given.flatMap(([name]) => (name && name.length > 1 ? [name.toLowerCase()] : []));
  return ` ${[...new Set(first)].join(' ')} `;
}

const firstLetter = (word: string): string => word.normalize('NFD').charAt(0).toLowerCase();

const useFlags = { safe: use.safe, 'needs-context': use.needsContext, decoy: use.negative };

const usableNames = (group: NameGroup): string[] =>
  group.names
    .flatMap((name) => variantsOf(name, group.language))
    .flatMap((name) => (group.use === 'decoy' ? withoutDot(name) : [name]))
    .map(plainName)
    .filter((text) => !faultOfPlain(text, group.use === 'safe'));

const lowerPlain = (phrase: string): string => plainName(phrase).toLowerCase();

function compileContextRule(
  rule: ContextRule | undefined,
  indexes: ReadonlyMap<string, number>,
): CompiledContextRule | undefined {
  if (!rule) return undefined;
  const { entities = [], words = [], before = [], after = [] } = rule;
  return {
    entities: first(entities).flatMap((id) => indexes.get(id) ?? []),
    words: first(words).map(plainName),
    before: first(before).map(lowerPlain),
    after: first(after).map(lowerPlain),
  };
}

/** Most conditions of each kind in a rule, to limit the comparisons that a candidate costs. */
const mostConditions = 256;

const first = (conditions: readonly string[]): readonly string[] =>
  conditions.slice(0, mostConditions);

type Sense = Pick<CompiledContextRule, 'otherSense' | 'ordinary'>;

interface OtherSense {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly ordinary?: 'anywhere' | 'in-capitals';
}

/** Other senses of names that dossiers are often about, by the name. */
const senses = new Map<string, Sense>(
  (otherSenses as readonly OtherSense[]).flatMap(({ names, words, ordinary }) => {
    const sense = { otherSense: words, ...(ordinary && { ordinary }) };
    return names.map((name): [string, Sense] => [name, sense]);
  }),
);

/**
 * Adds the rules of a group of names, each once.
 * @param owner the entity, which is the context of names without a rule
 * @returns gives the index of a name's rule plus one, or 0 for a name without a rule
 */
function ruleIndexes(
  rule: CompiledContextRule | undefined,
  owner: number,
  rules: CompiledContextRule[],
): (name: string) => number {
  const added = new Map<Sense | undefined, number>();
  const ownRule: CompiledContextRule = { entities: [owner], words: [], before: [], after: [] };
  return (name) => {
    const sense = senses.get(name);
    if (!rule && !sense) return 0;
    const index = added.get(sense) ?? rules.push({ ...(rule ?? ownRule), ...sense });
    added.set(sense, index);
    return index;
  };
}

function withKindFlags({ kind }: Entity, names: readonly CollectedName[]): CollectedName[] {
  if (kind === 'person') return withPersonFlags(names);
  const flags = kind === 'place' ? nameFlag.place : 0;
  return names.map((name) => ({ ...name, flags: name.flags | flags }));
}

function withPersonFlags(names: readonly CollectedName[]): CollectedName[] {
  const parts = new Map(names.map((name) => [name, partsOfName(name.text)]));
  const own = [...parts].filter(([name]) => useOf(name.flags) !== use.negative);
  const givens = new Set(own.flatMap(([, words]) => words.slice(0, -1)));
  const surnames = new Set(own.flatMap(([, words]) => (words.length === 1 ? words : [])));
  for (const given of givens) surnames.delete(given);
  return [...parts].map(([name, words]) => {
    const isNegative = useOf(name.flags) === use.negative;
    const whole = isNegative ? namesAnotherPerson(words, surnames) : words.length > 1;
    const single = !isNegative && words.length === 1 && surnames.has(words[0] as string);
    const flags = (whole ? nameFlag.fullName : 0) | (single ? nameFlag.surname : 0);
    return { ...name, flags: name.flags | flags };
  });
}

/** True if a negative name is another person's: "Eric Trump", "Donald Trump Jr.", but not "Trump Tower". */
function namesAnotherPerson(words: readonly string[], surnames: ReadonlySet<string>): boolean {
  const at = words.findLastIndex((word) => surnames.has(word));
  const rest = words.slice(at + 1);
  const first = words[0] ?? '';
  return at >= 0 && isCapital(first.charCodeAt(0)) && rest.every(isJunior);
}

/** Context words that are names themselves ("Facebook"), so that items of a list give context to each other. */
const contextWordNames = ({ words }: CompiledContextRule, owner: number): CollectedName[] =>
  words
    .filter((word) => word !== word.toLowerCase() && !faultOfPlain(word, false))
    .map((text) => ({ text, owner, flags: use.contextWord, languages: 0 }));

/** Drops negative names that are names of an entity of the same dossier. */
function withoutNeedlessNegativeNames(names: readonly CollectedName[]): CollectedName[] {
  const isNegative = ({ flags }: CollectedName): boolean => useOf(flags) === use.negative;
  const isOwn = ({ flags }: CollectedName): boolean => useOf(flags) < use.negative;
  const taken = new Set(names.filter(isOwn).map(({ text }) => text));
  return names.filter((name) => !isNegative(name) || !taken.has(name.text));
}
