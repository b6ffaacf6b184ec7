/** A language's file in `languages/`, made ready for looking up. */
import type { EntityKind } from '../dossier/schema.ts';
import { caseStemOf } from './case-stem-of.ts';
import type { LanguageFile, Manner, Pronoun } from './language-file.ts';
import { PhraseList } from './phrase-list.ts';
import { lines, WordList } from './word-list.ts';

/** All words are looked up in lower case. */
export type Language = ReturnType<typeof readLanguage>;

/** @param code ISO 639-1 */
export function readLanguage(code: string, file: LanguageFile) {
  const lists = { ...verbsOf(file), ...grammarOf(file), ...nameWordsOf(file), ...phrasesOf(file) };
  return {
    code,
    file,
    /** True for Chinese, which has no capitals, blanks or articles. */
    isHan: file.script === 'han',
    ...lists,
    ...questionsOf(lists, file),
  };
}

const wordList = (words: readonly string[] | undefined): WordList => new WordList(words ?? []);
const phrases = (those: readonly string[] | undefined): PhraseList => new PhraseList(those ?? []);

function verbsOf({ verbs, separable, impersonal, insideOf }: LanguageFile) {
  const reporting = [...verbs.say, ...verbs.act, ...(verbs.ing ?? [])].flatMap((line) =>
    line.split(' '),
  );
  return {
    say: wordList(verbs.say),
    act: wordList(verbs.act),
    participle: wordList(verbs.participle),
    ing: wordList(verbs.ing),
    always: wordList(verbs.always),
    past: wordList(verbs.past),
    behindNoun: wordList(verbs.behindNoun),
    onlyBefore: wordList(verbs.onlyBefore),
    toSomebody: wordList(verbs.toSomebody),
    denial: wordList(verbs.denial),
    weak: wordList(verbs.weak),
    passive: wordList(verbs.passive),
    by: wordList(verbs.by),
    phrasalVerbs: phrases(
      reporting.filter((verb) => verb.includes('_')).map((verb) => verb.replaceAll('_', ' ')),
    ),
    separable: new Map(
      Object.entries(separable ?? {}).flatMap(([forms, halves]) =>
        forms.split(' ').map((verb) => [verb, halves.split('|')] as const),
      ),
    ),
    impersonal: wordList(impersonal),
    insideOf: wordList(insideOf),
  };
}

function grammarOf(file: LanguageFile) {
  return {
    helpers: wordList(file.helpers),
    have: wordList(file.have),
    be: wordList(file.be),
    not: wordList(file.not),
    infinitive: wordList(file.infinitive),
    pronouns: new Map(
      (Object.entries(file.pronouns) as [Pronoun, string[]][]).flatMap(([form, words]) =>
        words.flatMap((line) => line.split(' ').map((word) => [word, form] as const)),
      ),
    ),
    determiners: wordList(file.determiners),
    definite: wordList(file.definite),
    thingArticles: wordList(file.thingArticles),
    possessives: wordList(file.possessives),
    prepositions: wordList(file.prepositions),
    placePrepositions: wordList(file.placePrepositions),
    asides: wordList(file.asides),
    insidePrepositions: wordList(file.insidePrepositions),
    conjunctions: wordList(file.conjunctions),
    subordinators: wordList(file.subordinators),
    relatives: wordList(file.relatives),
    adverbs: wordList(file.adverbs),
    adverbEndings: wordList(file.adverbEndings),
    calendar: wordList(file.calendar),
    calendarSurnames: wordList(file.calendarSurnames),
    subjunctive: wordList(file.mood.subjunctive),
    conditional: wordList(file.mood.conditional),
    abbreviations: wordList(file.abbreviations.map((line) => line.toLowerCase())),
    beforeNumber: wordList(file.beforeNumber),
  };
}

function nameWordsOf(file: LanguageFile) {
  const { roles, courtesy } = file;
  const known = Object.entries(file.knownNames ?? {}) as [EntityKind, string[]][];
  const nameWords = Object.entries(file.nameWords) as [EntityKind, string[]][];
  const knownNames = [...known.flatMap(([, names]) => lines(names)), ...lines(file.knownPlaces)];
  return {
    roles: {
      person: wordList(roles.person),
      group: wordList(roles.group),
      document: wordList(roles.document),
      spokesperson: wordList(roles.spokesperson),
      unnamed: wordList(roles.unnamed),
    },
    standIns: wordList(file.standIns),
    oblique: wordList(file.oblique),
    titles: wordList(file.titles),
    courtesy: { he: wordList(courtesy.he), she: wordList(courtesy.she) },
    gendered: { he: wordList(file.male), she: wordList(file.female) },
    nameWords: nameWords.map(([kind, words]) => [kind, wordList(words)] as const),
    knownNames: new Map<string, EntityKind>([
      ...known.flatMap(([kind, names]) => lines(names).map((name) => [name, kind] as const)),
      ...lines(file.knownPlaces).map((name) => [name, 'place'] as const),
    ]),
    /** Known names of several words, which capitals alone would split: "Cour des comptes". */
    longNames: phrases(
      knownNames.filter((name) => / |'/.test(name)).map((name) => name.replaceAll("'", "' ")),
    ),
    tailWords: wordList(file.tailWords),
    placeStems: new Set(
      lines(file.knownPlaces).map((name) => caseStemOf(name.toLowerCase(), { file })),
    ),
    peoples: wordList(file.peoples),
    commonNouns: wordList(file.commonNouns),
    forNames: wordList(file.forNames),
    joiners: wordList(file.joiners),
    surnamePrefixes: wordList(file.surnamePrefixes),
    compoundAdjectives: wordList(file.compoundAdjectives),
  };
}

function phrasesOf(file: LanguageFile) {
  const byPronoun = Object.entries(file.accordingToPronoun ?? {}) as [Pronoun, string[]][];
  return {
    leadIns: phrases(file.leadIns),
    accordingTo: phrases(file.accordingTo),
    accordingToAfter: phrases(file.accordingToAfter),
    accordingToPronoun: byPronoun.map(([form, those]) => [form, phrases(those)] as const),
    /** "según", which a verb may follow: "según ha dicho". */
    accordingWords: new Set(file.accordingTo.filter((phrase) => !phrase.includes(' '))),
    opinion: wordList(file.opinion),
    toldTo: phrases(file.toldTo),
    reportedly: phrases(file.reportedly),
    hedges: phrases(file.hedges),
    pointing: phrases(file.pointing),
    manners: new Map(
      (Object.entries(file.manners) as [Manner, string[]][]).map(([manner, those]) => [
        manner,
        phrases(those),
      ]),
    ),
  };
}

type Lists = ReturnType<typeof verbsOf> &
  ReturnType<typeof grammarOf> &
  ReturnType<typeof nameWordsOf>;

/** Predicates of a word that need more than one list. */
function questionsOf(lists: Lists, file: LanguageFile) {
  const { determiners, prepositions, conjunctions, subordinators, relatives, adverbs } = lists;
  const { helpers, have, be, not, infinitive, possessives, pronouns, roles, nameWords } = lists;
  const small = [determiners, prepositions, conjunctions, subordinators, relatives, adverbs];
  const helping = [helpers, have, be, not, infinitive];
  const named = Object.values(file.nameWords).flatMap((those) =>
    those.flatMap((line) => line.split(' ').map((word) => word.replace('*', ''))),
  );
  const kindOf = (low: string): EntityKind | undefined =>
    nameWords.find(([, words]) => words.has(low))?.[0];
  const wholeNameWords = new Set(named);
  const isRole = (low: string): boolean => Object.values(roles).some((role) => role.has(low));
  const isAdverb = (low: string): boolean => lists.adverbEndings.has(low) && !isRole(low);
  return {
    isRole,
    isAdverb,
    /** Words that mean nothing by themselves: articles, prepositions, pronouns and the like. */
    isFunctionWord: (low: string): boolean =>
      [...small, possessives, helpers, not].some((those) => those.has(low)) || pronouns.has(low),
    /** True for a word that may stand between the speaker and the verb. */
    isHelper: (low: string): boolean => helping.some((those) => those.has(low)) || isAdverb(low),
    /** True for a preposition; a word that is also an article ("a") is taken for the article. */
    isPreposition: (low: string): boolean => prepositions.has(low) && !determiners.has(low),
    /** True for a common noun in a language that capitalises all nouns. */
    isCommonNoun: (low: string): boolean =>
      file.nounsAreCapital === true &&
      (lists.commonNouns.has(low) ||
        (file.commonNounEndings ?? []).some((end) => low.endsWith(end))),
    /** True for a word of the list itself ("Amt"), not one that only ends so ("Hafenamt"). */
    isWholeNameWord: (low: string): boolean => wholeNameWords.has(low),
    /** The kind that a word in a name tells: "Ministry" names a body. */
    kindOfWord: (low: string): EntityKind | undefined =>
      kindOf(low) ?? (file.nounsAreCapital ? kindOf(low.replace(/e?s$/u, '')) : undefined),
    /** The kind by the word as it stands, without removing a genitive. */
    kindOfEnding: kindOf,
  };
}
