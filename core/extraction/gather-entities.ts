import type { EntityKind } from '../dossier/schema.ts';
import { pushTo } from '../push-to.ts';
import { caseStemOf } from './case-stem-of.ts';
import type { Naming } from './find-names.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import type { Gender } from './language-file.ts';
import { lines } from './word-list.ts';

/** Somebody or something that the article names. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  /** All its names in the article, the one it is called by first. */
  readonly names: readonly string[];
  readonly namings: readonly Naming[];
  /** Known if given names, titles or relations tell it. */
  readonly gender: Gender | undefined;
  /** True if its words or its neighbours tell its kind, which is a guess otherwise. */
  readonly isSure: boolean;
}

/** Equal names are one entity; a surname, a first name and an abbreviation join the full name. */
export function gatherEntities(namings: readonly Naming[], language: Language): NamedEntity[] {
  const same = new Map(
    (language.file.sameNames ?? []).flatMap((line) => {
      const names = lines([line]);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
  );
  const groups = Map.groupBy(namings, ({ name }) => keyOfName(same.get(name) ?? name, language));
  const joined = joinAbbreviations(joinParts([...groups.values()], language));
  const surnames = new Set(
    joined
      .filter((group) => votedKind(group) === 'person')
      .map((group) => namingWords(nameOfGroup(group)).at(-1)),
  );
  return joined
    .map((group) => entityFromNamings(group, same, surnames, language))
    .sort((a, b) => b.namings.length - a.namings.length || (a.name < b.name ? -1 : 1));
}

/** Names that differ in case, dots or their case ending alone are one. */
const keyOfName = (name: string, language: Language): string =>
  name
    .toLowerCase()
    .replaceAll('.', '')
    .split(' ')
    .map((word) => caseStemOf(word, language))
    .join(' ');

const nameOfGroup = (group: readonly Naming[]): string => (group[0] as Naming).name;
const namingWords = (name: string): string[] =>
  name.split(/[ ·]/).filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));

/** Joins a single surname or first name to its person, and a full name with an initial in it. */
function joinParts(groups: Naming[][], language: Language): Naming[][] {
  const people = groups.filter(
    (group) =>
      withoutJoiners(nameOfGroup(group).split(/[ ·]/), language).length > 1 &&
      isPerson(group, language),
  );
  const known = new Set(people);
  const bySurname = new Map<string, Naming[][]>();
  const byFirst = new Map<string, Naming[][]>();
  const byMiddle = new Map<string, Naming[][]>();
  for (const group of people) {
    const words = stemsOfName(group, language);
    pushTo(bySurname, words.at(-1) ?? '', group);
    pushTo(byFirst, words[0] ?? '', group);
    for (const word of words.slice(1, -1)) pushTo(byMiddle, word, group);
  }
  return join(groups, (group) => {
    const words = stemsOfName(group, language);
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    if (words.length === 1) {
      if ((votedKind(group) ?? 'person') !== 'person') return;
      const persons = bySurname.get(last) ?? [];
      const fit = persons.filter((person) => agreesWithPerson(group, person, language));
      if (persons.length) return nearestPerson(group, fit);
      return only(byFirst.get(first)) ?? only(byMiddle.get(first));
    }
    if (!known.has(group)) return;
    const longer = (bySurname.get(last) ?? []).filter((other) => {
      const its = stemsOfName(other, language);
      return other !== group && its.length > words.length && its[0] === first;
    });
    return only(longer);
  });
}

/** The words of a name by which it is looked up: of "de Blasio" the last alone. */
const stemsOfName = (group: readonly Naming[], language: Language): string[] =>
  withoutJoiners(namingWords(nameOfGroup(group)), language).map((word) =>
    caseStemOf(word.toLowerCase(), language),
  );

/** The words of a name without joiners: "de Blasio", "Van Hollen". */
function withoutJoiners(words: string[], { joiners }: Language): string[] {
  const isJoiner = (word: string): boolean =>
    joiners.has(word.toLowerCase()) && !genderOfGivenName(word);
  const from = words.findIndex((word) => !isJoiner(word));
  return from > 0 ? words.slice(from) : words;
}

const only = (groups: Naming[][] | undefined): Naming[] | undefined =>
  groups?.length === 1 ? groups[0] : undefined;

/** True unless a courtesy title contradicts the person's gender: "Mrs. Lee" is no man. */
function agreesWithPerson(
  group: readonly Naming[],
  person: readonly Naming[],
  language: Language,
): boolean {
  const [own, its] = [courtesyOf(group, language), genderOf(person, language)];
  return !own || !its || own === its;
}

/** The person with the surname who is named in full far more often than others, or first. */
function nearestPerson(group: readonly Naming[], persons: Naming[][]): Naming[] | undefined {
  if (persons.length < 2) return persons[0];
  const sorted = [...persons].sort((a, b) => b.length - a.length);
  const [most, second] = sorted as [Naming[], Naming[]];
  return most.length >= 2 * second.length && group.length > 0 ? most : undefined;
}

const isInMarks = ({ sentence, from }: Naming): boolean =>
  sentence.tokens[from]?.inMarks !== undefined;

/** True for a name with an article, which no person has ("the Girl Scouts said"), except in "the Ann Lee affair". */
function isThing({ sentence: { tokens }, from, to }: Naming, language: Language): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isEnded =
    !next?.isWord ||
    language.isFunctionWord(next.low) ||
    language.isHelper(next.low) ||
    language.say.has(next.low);
  return language.thingArticles.has(before?.low ?? '') && isEnded;
}

function isPerson(group: readonly Naming[], language: Language): boolean {
  const kind = votedKind(group);
  if (kind) return kind === 'person';
  if (group.every((naming) => isThing(naming, language))) return false;
  if (language.file.namesInMarks && group.every(isInMarks)) return false;
  const words = namingWords(nameOfGroup(group)).filter((word) => !/^\p{Lu}\.$/u.test(word));
  return (
    words.length === 2 &&
    !words.some((word) => language.kindOfWord(word.toLowerCase()) || language.joiners.has(word))
  );
}

/** Joins an abbreviation to its name: "World Trade Body (WTB)", or WTB if one name alone has these initials. */
function joinAbbreviations(groups: Naming[][]): Naming[][] {
  const spelt = new Map<string, Naming[][]>();
  const introduced = new Map<string, Naming[]>();
  for (const group of groups) {
    const initials = abbreviationOf(nameOfGroup(group));
    if (initials.length > 1) pushTo(spelt, initials, group);
    for (const naming of votedKind(group) === 'person' ? [] : group) {
      const abbreviation = abbreviationBehind(naming);
      if (abbreviation && abbreviation !== naming.name) introduced.set(abbreviation, group);
    }
  }
  return join(groups, (group) => {
    const name = nameOfGroup(group);
    if (!/^\p{Lu}{2,6}$/u.test(name.replaceAll('.', ''))) return;
    const owner = introduced.get(name) ?? only(spelt.get(name));
    return owner === group ? undefined : owner;
  });
}

function abbreviationBehind({ sentence, to }: Naming): string | undefined {
  const [open, word, close] = sentence.tokens.slice(to, to + 3);
  return open?.text === '(' && close?.text === ')' ? word?.text : undefined;
}

const abbreviationOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** Merges each group into its owner; an owner that has an owner itself keeps its groups. */
function join(groups: Naming[][], ownerOf: (group: Naming[]) => Naming[] | undefined): Naming[][] {
  const owners = new Map(groups.map((group) => [group, ownerOf(group)]));
  const joined = new Map(groups.map((group) => [group, [...group]]));
  for (const group of groups) {
    const owner = owners.get(group);
    const last = owner && (owners.get(owner) ?? owner);
    if (!last || last === group || owners.get(last)) continue;
    for (const naming of group) joined.get(last)?.push(naming);
    joined.delete(group);
  }
  return [...joined.values()];
}

function entityFromNamings(
  namings: readonly Naming[],
  same: ReadonlyMap<string, string>,
  surnames: ReadonlySet<string | undefined>,
  language: Language,
): NamedEntity {
  const names = [...new Set(namings.map(({ name }) => name))];
  const name = same.get(names[0] ?? '') ?? baseForm(names, language);
  return {
    name,
    kind:
      votedKind(namings) === undefined && surnames.has(name)
        ? 'person'
        : kindOfNamings(namings, language),
    names: [...new Set([name, ...names])],
    namings,
    gender: genderOf(namings, language),
    isSure: votedKind(namings) !== undefined || surnames.has(name) || /^\p{Lu}{2,}$/u.test(name),
  };
}

/** The case form of a name whose words are given names as they stand; else the first. */
function baseForm(names: readonly string[], language: Language): string {
  const [first] = names as [string];
  if (!language.file.caseEndings?.length) return first;
  const length = first.split(' ').length;
  const forms = names.filter((name) => name.split(' ').length === length);
  const given = forms.find((name) => length > 1 && genderOfGivenName(name.split(' ')[0] ?? ''));
  return given ?? forms.reduce((a, b) => (b.length < a.length ? b : a));
}

function kindOfNamings(namings: readonly Naming[], language: Language): EntityKind {
  const voted = votedKind(namings);
  if (voted) return voted;
  if (isPerson(namings, language) && namings.some(({ name }) => !/ /.test(name))) return 'person';
  if (namings.some(({ isWhere }) => isWhere)) return 'place';
  const isGiven = namings.every(({ name }) => genderOfGivenName(name) !== undefined);
  return isGiven || isPerson(namings, language) ? 'person' : 'organisation';
}

/** The kind of most namings; of a tie the first. */
function votedKind(namings: readonly Naming[]): EntityKind | undefined {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of namings) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function courtesyOf(
  namings: readonly Naming[],
  { courtesy, gendered }: Language,
): Gender | undefined {
  const words = namings.flatMap(({ called }) => called);
  const fits = (gender: Gender): boolean =>
    words.some((word) => courtesy[gender].has(word) || gendered[gender].has(word));
  const [he, she] = [fits('he'), fits('she')];
  return he === she ? undefined : he ? 'he' : 'she';
}

function genderOf(namings: readonly Naming[], language: Language): Gender | undefined {
  const told = courtesyOf(namings, language);
  if (told) return told;
  for (const { name } of namings) {
    const given = genderOfGivenName(name.split(' ')[0] ?? '');
    if (given && given !== 'either' && / /.test(name)) return given;
  }
  const [only] = namings.map(({ name }) => genderOfGivenName(name));
  return only === 'either' ? undefined : only;
}
