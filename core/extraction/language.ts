/** What is known of a language, as its file in `languages/` has it, made ready for looking up. */
import type { EntityKind } from '../dossier/schema.ts';
import givenNames from './languages/given-names.json' with { type: 'json' };
import unknownFile from './languages/unknown.json' with { type: 'json' };
import { PhraseList } from './phrase-list.ts';
import { lines, WordList } from './word-list.ts';

/**
 * The file of a language. Lists hold words in lower case, parted by blanks; `газет*` is every word that begins so,
 * `*minister` every word that ends so. Lists of phrases hold one phrase a string, lists of names part them by `|`.
 */
export interface LanguageFile {
  readonly name: string;
  /** Words that no text of the language does without. */
  readonly everyday: readonly string[];
  readonly verbs: {
    /** Finite forms that report a statement, and of other acts of speech. `pointed_out` is two words. */
    readonly say: readonly string[];
    readonly act: readonly string[];
    /** Past participles that report with a form of "have" before them. */
    readonly participle?: readonly string[];
    /** "saying", "diciendo" */
    readonly ing?: readonly string[];
    /** Which of these report whoever stands before them; the others need somebody who is known to speak. */
    readonly always: readonly string[];
    /** Words that report only right before who speaks: "so" in "..., so Ann Lee". */
    readonly onlyBefore?: readonly string[];
    /** Which of these stand before a listener or what is spoken of, never before who speaks. */
    readonly toSomebody?: readonly string[];
    /** Which of these deny. */
    readonly denial: readonly string[];
    /** Which of them are other words as well: these count right after who speaks alone. */
    readonly weak?: readonly string[];
    /** Participles with `by`: "confirmed by". */
    readonly passive?: readonly string[];
    readonly by?: readonly string[];
  };
  /** What stands for a short title: `{ "sen": "senator" }`. */
  readonly shortTitles?: Readonly<Record<string, string>>;
  /** The second half of a verb that is split: `{ "gab gibt": "an|bekannt" }`. */
  readonly separable?: Readonly<Record<string, string>>;
  /** "hat am Montag gesagt": the participle stands at the end. */
  readonly splitPerfect?: boolean;
  /** Verbs that somebody in a place may be the subject of ("в порту заверили"), and the words before the place. */
  readonly impersonal?: readonly string[];
  readonly insideOf?: readonly string[];
  /** Prepositions that tell whose opinion it is, at the start of a sentence: "Pour l'avocate, ...". */
  readonly opinion?: readonly string[];
  /** Words between who speaks and the verb. */
  readonly helpers: readonly string[];
  readonly have: readonly string[];
  readonly be: readonly string[];
  readonly not: readonly string[];
  /** Words before a form that is no finite verb: "to say". */
  readonly infinitive: readonly string[];
  /** Phrases before the one on whose word it is, and after it ("zufolge"). */
  readonly accordingTo: readonly string[];
  readonly accordingToAfter?: readonly string[];
  /** Phrases that hold the pronoun: "по его словам". */
  readonly accordingToPronoun?: Readonly<Partial<Record<Pronoun, readonly string[]>>>;
  readonly pronouns: Readonly<Partial<Record<Pronoun, readonly string[]>>>;
  /** Without capitals and blanks: names are found by surnames, syllables and endings. */
  readonly script?: string;
  readonly surnames?: readonly string[];
  readonly foreignSyllables?: readonly string[];
  /** "Aseguró": the verb alone may mean whoever spoke last. */
  readonly dropsSubject?: boolean;
  /** In "critics of the plan" and "los críticos del plan": where the noun stands that says who. */
  readonly headFirst?: boolean;
  readonly nounsAreCapital?: boolean;
  readonly determiners: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly adverbs: readonly string[];
  /** Days, months and time zones. */
  readonly calendar: readonly string[];
  /** Nouns for those who are quoted. */
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Words before a name that are none of it. */
  readonly titles: readonly string[];
  readonly courtesy: Readonly<Record<Gender, readonly string[]>>;
  readonly female?: readonly string[];
  readonly male?: readonly string[];
  /** Words in a name that tell what it names. */
  readonly nameWords: Readonly<Partial<Record<EntityKind, readonly string[]>>>;
  /** Lower-case words that make a name of a name: "the Trump campaign". */
  readonly addedWords?: Readonly<Record<string, string>>;
  readonly knownPlaces: readonly string[];
  readonly knownNames?: Readonly<Partial<Record<EntityKind, readonly string[]>>>;
  readonly sameNames?: readonly string[];
  /** Peoples, creeds and the like, and how such words end. */
  readonly peoples: readonly string[];
  readonly peopleEndings?: readonly string[];
  /** Capitalised words that are no names, where all nouns have capitals. */
  readonly commonNouns?: readonly string[];
  readonly commonNounEndings?: readonly string[];
  /** Lower-case words inside a name. */
  readonly joiners: readonly string[];
  /** "l" and "qu" of "l'avocat", "qu'il". */
  readonly elided?: readonly string[];
  /** "-t-il" of "a-t-il" */
  readonly enclitics?: readonly string[];
  /** Articles of what is known already: "the source". */
  readonly definite?: readonly string[];
  /** Words right before an outlet that somebody tells a thing: "told". */
  readonly toldTo?: readonly string[];
  readonly reportedly: readonly string[];
  readonly hedges: readonly string[];
  /** "Das" in "Das teilte die Polizei mit": what is said stands in the sentence before. */
  readonly pointing: readonly string[];
  readonly mood: {
    /** Verbs in the mood of reported speech, which goes on with what somebody says. */
    readonly subjunctive: readonly string[];
    /** Verbs in the mood of hearsay. */
    readonly conditional: readonly string[];
  };
  readonly abbreviations: readonly string[];
  /** How lines begin that are no part of an article's text. */
  readonly furniture: readonly string[];
  /** Where and how a thing is said. */
  readonly manners: Readonly<Partial<Record<Manner, readonly string[]>>>;
  /** Endings by which forms of one name differ. */
  readonly caseEndings?: readonly string[];
  /** Prepositions right before a place. */
  readonly placePrepositions?: readonly string[];
}

export type Gender = 'he' | 'she';
export type Pronoun = Gender | 'they' | 'it' | 'first' | 'who';
export type Role = 'person' | 'group' | 'document' | 'spokesperson' | 'unnamed';
export type Manner = 'sworn' | 'newsletter' | 'post' | 'interview' | 'book';

/** A language made ready. Words are looked up in lower case. */
export class Language {
  readonly code: string;
  readonly file: LanguageFile;
  readonly isHan: boolean;
  readonly say: WordList;
  readonly act: WordList;
  readonly participle: WordList;
  readonly ing: WordList;
  readonly onlyBefore: WordList;
  readonly toSomebody: WordList;
  readonly impersonal: WordList;
  readonly insideOf: WordList;
  readonly always: WordList;
  readonly denial: WordList;
  readonly weak: WordList;
  readonly passive: WordList;
  readonly by: WordList;
  readonly isEnglish: boolean;
  readonly phrasalVerbs: PhraseList;
  readonly accordingTo: PhraseList;
  readonly accordingToAfter: PhraseList;
  readonly accordingToPronoun: ReadonlyMap<Pronoun, PhraseList>;
  readonly toldTo: PhraseList;
  readonly reportedly: PhraseList;
  readonly pointing: PhraseList;
  readonly hedges: PhraseList;
  readonly manners: ReadonlyMap<Manner, PhraseList>;
  readonly opinion: WordList;
  readonly definite: WordList;
  readonly separable: ReadonlyMap<string, readonly string[]>;
  readonly helpers: WordList;
  readonly have: WordList;
  readonly be: WordList;
  readonly not: WordList;
  readonly infinitive: WordList;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly determiners: WordList;
  readonly possessives: WordList;
  readonly prepositions: WordList;
  readonly conjunctions: WordList;
  readonly subordinators: WordList;
  readonly relatives: WordList;
  readonly adverbs: WordList;
  readonly calendar: WordList;
  readonly roles: Readonly<Record<Role, WordList>>;
  readonly titles: WordList;
  readonly courtesy: Readonly<Record<Gender, WordList>>;
  readonly gendered: Readonly<Record<Gender, WordList>>;
  readonly nameWords: readonly (readonly [EntityKind, WordList])[];
  readonly knownNames: ReadonlyMap<string, EntityKind>;
  readonly peoples: WordList;
  readonly commonNouns: WordList;
  readonly joiners: WordList;
  readonly subjunctive: WordList;
  readonly conditional: WordList;
  readonly abbreviations: WordList;
  readonly placePrepositions: WordList;
  /** "según", which a verb may follow: "según ha dicho". */
  readonly accordingWords: ReadonlySet<string>;

  constructor(code: string, file: LanguageFile) {
    this.code = code;
    this.file = file;
    this.isHan = file.script === 'han';
    const list = (words: readonly string[] | undefined): WordList => new WordList(words ?? []);
    this.say = list(file.verbs.say);
    this.act = list(file.verbs.act);
    this.participle = list(file.verbs.participle);
    this.ing = list(file.verbs.ing);
    this.onlyBefore = list(file.verbs.onlyBefore);
    this.toSomebody = list(file.verbs.toSomebody);
    this.impersonal = list(file.impersonal);
    this.insideOf = list(file.insideOf);
    this.always = list(file.verbs.always);
    this.denial = list(file.verbs.denial);
    this.weak = list(file.verbs.weak);
    this.passive = list(file.verbs.passive);
    this.by = list(file.verbs.by);
    const phrases = (those: readonly string[] | undefined): PhraseList =>
      new PhraseList(those ?? []);
    this.isEnglish = code === 'en';
    this.phrasalVerbs = phrases(
      [...file.verbs.say, ...file.verbs.act]
        .flatMap((line) => line.split(' '))
        .filter((verb) => verb.includes('_'))
        .map((verb) => verb.replaceAll('_', ' ')),
    );
    this.accordingTo = phrases(file.accordingTo);
    this.accordingToAfter = phrases(file.accordingToAfter);
    this.accordingToPronoun = new Map(
      (Object.entries(file.accordingToPronoun ?? {}) as [Pronoun, string[]][]).map(
        ([form, those]) => [form, phrases(those)],
      ),
    );
    this.toldTo = phrases(file.toldTo);
    this.reportedly = phrases(file.reportedly);
    this.pointing = phrases(file.pointing);
    this.hedges = phrases(file.hedges);
    this.manners = new Map(
      (Object.entries(file.manners) as [Manner, string[]][]).map(([manner, those]) => [
        manner,
        phrases(those),
      ]),
    );
    this.opinion = list(file.opinion);
    this.definite = list(file.definite);
    this.separable = new Map(
      Object.entries(file.separable ?? {}).flatMap(([verbs, half]) =>
        verbs.split(' ').map((verb) => [verb, half.split('|')] as const),
      ),
    );
    this.helpers = list(file.helpers);
    this.have = list(file.have);
    this.be = list(file.be);
    this.not = list(file.not);
    this.infinitive = list(file.infinitive);
    this.pronouns = new Map(
      Object.entries(file.pronouns).flatMap(([form, words]) =>
        (words as string[]).flatMap((line) =>
          line.split(' ').map((word) => [word, form as Pronoun] as const),
        ),
      ),
    );
    this.determiners = list(file.determiners);
    this.possessives = list(file.possessives);
    this.prepositions = list(file.prepositions);
    this.conjunctions = list(file.conjunctions);
    this.subordinators = list(file.subordinators);
    this.relatives = list(file.relatives);
    this.adverbs = list(file.adverbs);
    this.calendar = list(file.calendar);
    this.roles = {
      person: list(file.roles.person),
      group: list(file.roles.group),
      document: list(file.roles.document),
      spokesperson: list(file.roles.spokesperson),
      unnamed: list(file.roles.unnamed),
    };
    this.titles = list(file.titles);
    this.courtesy = { he: list(file.courtesy.he), she: list(file.courtesy.she) };
    this.gendered = { he: list(file.male), she: list(file.female) };
    this.nameWords = (
      Object.entries(file.nameWords) as (readonly [EntityKind, readonly string[]])[]
    ).map(([kind, words]) => [kind, list(words)] as const);
    this.knownNames = new Map([
      ...(Object.entries(file.knownNames ?? {}) as [EntityKind, string[]][]).flatMap(
        ([kind, names]) => lines(names).map((name) => [name, kind] as const),
      ),
      ...lines(file.knownPlaces).map((name) => [name, 'place'] as const),
    ]);
    this.peoples = list(file.peoples);
    this.commonNouns = list(file.commonNouns);
    this.joiners = list(file.joiners);
    this.subjunctive = list(file.mood.subjunctive);
    this.conditional = list(file.mood.conditional);
    this.abbreviations = list(file.abbreviations.map((line) => line.toLowerCase()));
    this.accordingWords = new Set(file.accordingTo.filter((phrase) => !phrase.includes(' ')));
    this.placePrepositions = list(file.placePrepositions);
  }

  /** Words that mean nothing by themselves: articles, prepositions, pronouns and the like. */
  isFunctionWord(low: string): boolean {
    return (
      this.determiners.has(low) ||
      this.prepositions.has(low) ||
      this.conjunctions.has(low) ||
      this.subordinators.has(low) ||
      this.relatives.has(low) ||
      this.pronouns.has(low) ||
      this.possessives.has(low) ||
      this.adverbs.has(low) ||
      this.helpers.has(low) ||
      this.not.has(low)
    );
  }

  /** Where an article is written like a preposition ("a"), it is the article. */
  isPreposition(low: string): boolean {
    return this.prepositions.has(low) && !this.determiners.has(low);
  }

  /** A word between who speaks and the verb. */
  isHelper(low: string): boolean {
    const lists = [this.helpers, this.have, this.be, this.not, this.infinitive];
    return lists.some((list) => list.has(low)) || this.isAdverb(low);
  }

  /** English adverbs show by their ending. */
  isAdverb(low: string): boolean {
    return this.isEnglish && low.endsWith('ly') && !this.isRole(low);
  }

  /** Where all nouns have capitals: one that names nobody. */
  isCommonNoun(low: string): boolean {
    const { nounsAreCapital, commonNounEndings = [] } = this.file;
    return (
      nounsAreCapital === true &&
      (this.commonNouns.has(low) || commonNounEndings.some((end) => low.endsWith(end)))
    );
  }

  isRole(low: string): boolean {
    return Object.values(this.roles).some((role) => role.has(low));
  }

  /** "Amt", which every town has, and not "Hafenamt". */
  isWholeNameWord(low: string): boolean {
    return Object.values(this.file.nameWords).some((list) =>
      list.some((line) => ` ${line} `.includes(` ${low} `) || ` ${line} `.includes(` *${low} `)),
    );
  }

  /** What a word in a name tells of what it names. */
  kindOfWord(low: string): EntityKind | undefined {
    return this.nameWords.find(([, words]) => words.has(low))?.[0];
  }
}

/** Of a language that nothing is known of: names by their form alone. */
export const unknown = new Language('und', unknownFile);

const genders = new Map<string, Gender | 'either'>(
  (['he', 'she', 'either'] as const).flatMap((gender) =>
    givenNames[gender].flatMap((line) => line.split(' ').map((name) => [name, gender] as const)),
  ),
);

/** Whose given name this is, where it is one. */
export const genderOfGivenName = (name: string): Gender | 'either' | undefined =>
  genders.get(name) ?? genders.get(name.split('-')[0] as string);
