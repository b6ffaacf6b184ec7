/** What is known of a language, as its file in `languages/` has it, made ready for looking up. */
import type { EntityKind } from '../dossier/schema.ts';
import type { LanguageFile, Manner, Pronoun } from './language-file.ts';
import { PhraseList } from './phrase-list.ts';
import { withoutEnding } from './stem-of.ts';
import { lines, WordList } from './word-list.ts';

/** All words are looked up in lower case. */
export type Language = ReturnType<typeof readLanguage>;

/** @param code ISO 639-1 */
export function readLanguage(code: string, file: LanguageFile) {
  const lists = { ...verbsOf(file), ...grammarOf(file), ...nameWordsOf(file), ...phrasesOf(file) };
  const isEnglish = code === 'en';
  return {
    code,
    file,
    isEnglish,
    /** Without capitals and blanks. */
    isHan: file.script === 'han',
    ...lists,
    ...questionsOf(lists, file, isEnglish),
  };
}

const list = (words: readonly string[] | undefined): WordList => new WordList(words ?? []);
const phrases = (those: readonly string[] | undefined): PhraseList => new PhraseList(those ?? []);

function verbsOf({ verbs, separable, impersonal, insideOf }: LanguageFile) {
  const reporting = [...verbs.say, ...verbs.act, ...(verbs.ing ?? [])].flatMap((line) =>
    line.split(' '),
  );
  return {
    say: list(verbs.say),
    act: list(verbs.act),
    participle: list(verbs.participle),
    ing: list(verbs.ing),
    always: list(verbs.always),
    onlyBefore: list(verbs.onlyBefore),
    toSomebody: list(verbs.toSomebody),
    denial: list(verbs.denial),
    weak: list(verbs.weak),
    passive: list(verbs.passive),
    by: list(verbs.by),
    phrasalVerbs: phrases(
      reporting.filter((verb) => verb.includes('_')).map((verb) => verb.replaceAll('_', ' ')),
    ),
    separable: new Map(
      Object.entries(separable ?? {}).flatMap(([forms, halves]) =>
        forms.split(' ').map((verb) => [verb, halves.split('|')] as const),
      ),
    ),
    impersonal: list(impersonal),
    insideOf: list(insideOf),
  };
}

function grammarOf(file: LanguageFile) {
  return {
    helpers: list(file.helpers),
    have: list(file.have),
    be: list(file.be),
    not: list(file.not),
    infinitive: list(file.infinitive),
    pronouns: new Map(
      (Object.entries(file.pronouns) as [Pronoun, string[]][]).flatMap(([form, words]) =>
        words.flatMap((line) => line.split(' ').map((word) => [word, form] as const)),
      ),
    ),
    determiners: list(file.determiners),
    definite: list(file.definite),
    possessives: list(file.possessives),
    prepositions: list(file.prepositions),
    placePrepositions: list(file.placePrepositions),
    asides: list(file.asides),
    insidePrepositions: list(file.insidePrepositions),
    conjunctions: list(file.conjunctions),
    subordinators: list(file.subordinators),
    relatives: list(file.relatives),
    adverbs: list(file.adverbs),
    calendar: list(file.calendar),
    subjunctive: list(file.mood.subjunctive),
    conditional: list(file.mood.conditional),
    abbreviations: list(file.abbreviations.map((line) => line.toLowerCase())),
  };
}

function nameWordsOf(file: LanguageFile) {
  const { roles, courtesy } = file;
  const known = Object.entries(file.knownNames ?? {}) as [EntityKind, string[]][];
  const nameWords = Object.entries(file.nameWords) as [EntityKind, string[]][];
  const knownNames = [...known.flatMap(([, names]) => lines(names)), ...lines(file.knownPlaces)];
  return {
    roles: {
      person: list(roles.person),
      group: list(roles.group),
      document: list(roles.document),
      spokesperson: list(roles.spokesperson),
      unnamed: list(roles.unnamed),
    },
    standIns: list(file.standIns),
    oblique: list(file.oblique),
    titles: list(file.titles),
    courtesy: { he: list(courtesy.he), she: list(courtesy.she) },
    gendered: { he: list(file.male), she: list(file.female) },
    nameWords: nameWords.map(([kind, words]) => [kind, list(words)] as const),
    knownNames: new Map<string, EntityKind>([
      ...known.flatMap(([kind, names]) => lines(names).map((name) => [name, kind] as const)),
      ...lines(file.knownPlaces).map((name) => [name, 'place'] as const),
    ]),
    /** Names that go on in small letters, and such as capitals alone would part: "Cour des comptes". */
    longNames: phrases(
      knownNames.filter((name) => / |'/.test(name)).map((name) => name.replaceAll("'", "' ")),
    ),
    tailWords: list(file.tailWords),
    placeStems: new Set(
      lines(file.knownPlaces).map((name) => withoutEnding(name.toLowerCase(), file)),
    ),
    peoples: list(file.peoples),
    commonNouns: list(file.commonNouns),
    forNames: list(file.forNames),
    joiners: list(file.joiners),
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
    opinion: list(file.opinion),
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

/** What is asked of a word by more than one list. */
function questionsOf(lists: Lists, file: LanguageFile, isEnglish: boolean) {
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
  /** English adverbs show by their ending. */
  const isAdverb = (low: string): boolean => isEnglish && low.endsWith('ly') && !isRole(low);
  return {
    isRole,
    isAdverb,
    /** Words that mean nothing by themselves: articles, prepositions, pronouns and the like. */
    isFunctionWord: (low: string): boolean =>
      [...small, possessives, helpers, not].some((those) => those.has(low)) || pronouns.has(low),
    /** A word between who speaks and the verb. */
    isHelper: (low: string): boolean => helping.some((those) => those.has(low)) || isAdverb(low),
    /** Where an article is written like a preposition ("a"), it is the article. */
    isPreposition: (low: string): boolean => prepositions.has(low) && !determiners.has(low),
    /** Where all nouns have capitals: one that names nobody. */
    isCommonNoun: (low: string): boolean =>
      file.nounsAreCapital === true &&
      (lists.commonNouns.has(low) ||
        (file.commonNounEndings ?? []).some((end) => low.endsWith(end))),
    /** "Amt", which every town has, and not "Hafenamt". */
    isWholeNameWord: (low: string): boolean => wholeNameWords.has(low),
    /** What a word in a name tells of what it names. */
    kindOfWord: (low: string): EntityKind | undefined =>
      kindOf(low) ?? (file.nounsAreCapital ? kindOf(low.replace(/e?s$/u, '')) : undefined),
    /** As it stands, without regard to its case. */
    kindOfEnding: kindOf,
  };
}
