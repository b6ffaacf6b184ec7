import type { EntityKind } from '../dossier/schema.ts';

/**
 * The file of a language. Lists hold words in lower case, parted by blanks; `газет*` is every word that begins so,
 * `*minister` every word that ends so. Lists of phrases hold one phrase a string, lists of names part them by `|`.
 */
export interface LanguageFile {
  readonly name: string;
  /** Everyday words: their share tells the language of a text. */
  readonly everyday: readonly string[];
  readonly verbs: {
    /** Finite forms that report a statement, and of other acts of speech. `pointed_out` is two words. */
    readonly say: readonly string[];
    readonly act: readonly string[];
    /** Past participles that report with a form of "have" before them. */
    readonly participle?: readonly string[];
    /** "saying", "diciendo" */
    readonly ing?: readonly string[];
    /** Endings of past forms, before which "would" and "to" never stand. */
    readonly past?: readonly string[];
    /** Those that report with any subject; the others need a known role or a name. */
    readonly always: readonly string[];
    /** Words that report only right before the speaker: "so" in "..., so Ann Lee". */
    readonly onlyBefore?: readonly string[];
    /** Those that stand before a listener or a topic, never before the speaker. */
    readonly toSomebody?: readonly string[];
    /** Those that deny. */
    readonly denial: readonly string[];
    /** Those that are other words as well: they count only right after the speaker. */
    readonly weak?: readonly string[];
    /** Words behind one of these that show it to be a noun: "reports of". */
    readonly behindNoun?: readonly string[];
    /** Participles with `by`: "confirmed by". */
    readonly passive?: readonly string[];
    readonly by?: readonly string[];
  };
  /** Short titles in full: `{ "sen": "senator" }`. */
  readonly shortTitles?: Readonly<Record<string, string>>;
  /** The second half of a verb that is split: `{ "gab gibt": "an|bekannt" }`. */
  readonly separable?: Readonly<Record<string, string>>;
  /** True if the participle stands at the end: "hat am Montag gesagt". */
  readonly splitPerfect?: boolean;
  /** Verbs whose subject may be the people of a place ("в порту заверили"), and the words before the place. */
  readonly impersonal?: readonly string[];
  readonly insideOf?: readonly string[];
  /** Prepositions that tell whose opinion it is, at the start of a sentence: "Pour l'avocate, ...". */
  readonly opinion?: readonly string[];
  /** Words between the speaker and the verb. */
  readonly helpers: readonly string[];
  readonly have: readonly string[];
  readonly be: readonly string[];
  readonly not: readonly string[];
  /** Words before a form that is no finite verb: "to say". */
  readonly infinitive: readonly string[];
  /** Phrases before a form that is no finite verb, which then reports all the same: "went on to". */
  readonly leadIns?: readonly string[];
  /** Phrases before a source, and after it ("zufolge"). */
  readonly accordingTo: readonly string[];
  readonly accordingToAfter?: readonly string[];
  /** Phrases that hold the pronoun: "по его словам". */
  readonly accordingToPronoun?: Readonly<Partial<Record<Pronoun, readonly string[]>>>;
  readonly pronouns: Readonly<Partial<Record<Pronoun, readonly string[]>>>;
  /** `han`: without capitals and blanks, so that names are found by surnames, syllables and endings. */
  readonly script?: string;
  readonly surnames?: readonly string[];
  readonly foreignSyllables?: readonly string[];
  /** `never`: the speaker never stands behind the verb; `quoted`: only after a quotation (`"...," said Ann Lee`). */
  readonly subjectBehindVerb?: string;
  /** True if the -s of a verb tells its subject's number ("she says"), and a verb from a noun ("court challenges"). */
  readonly verbsAgree?: boolean;
  /** True if "that" may be left out: "Lee says friends insist". */
  readonly omitsThat?: boolean;
  /** True if the speaker may be named inside the quotation marks: "« On avait peur, confie Ann Lee. »". */
  readonly incisesInMarks?: boolean;
  /** True if a title stands before a colon and a quotation more often than a speaker. */
  readonly titlesBeforeColon?: boolean;
  /** True if a name ends at its genitive: "Lee's". */
  readonly genitiveInMark?: boolean;
  /** True if names lose their article: "The Guardian", but not "El País". */
  readonly stripsArticles?: boolean;
  /** Articles before the names of things and bodies, and never before a person's: "the Girl Scouts". */
  readonly thingArticles?: readonly string[];
  /** Parties before a hyphen and a place: the R and D of "R-Texas". */
  readonly partyLetters?: string;
  /** True if a verb without a subject may mean the last speaker: "Aseguró". */
  readonly dropsSubject?: boolean;
  /** True if the head noun comes first ("críticos españoles"), not last ("campaign aides"). */
  readonly headFirst?: boolean;
  readonly nounsAreCapital?: boolean;
  /** True if bodies and firms are named in quotation marks, with only the first letter a capital: «Новости района». */
  readonly namesInMarks?: boolean;
  /** True if a noun alone may mean somebody mentioned before, for lack of articles: "министр". */
  readonly noArticles?: boolean;
  readonly determiners: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly adverbs: readonly string[];
  /** Endings of other adverbs. */
  readonly adverbEndings?: readonly string[];
  /** Days, months and time zones. */
  readonly calendar: readonly string[];
  /** Those that are surnames, too: "Theresa May". */
  readonly calendarSurnames?: readonly string[];
  /** Nouns for those who are quoted. */
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Articles in a case in which nobody speaks: "dem" in "laut dem Gutachten". */
  readonly oblique?: readonly string[];
  /** Words before a name that are none of it. */
  readonly titles: readonly string[];
  readonly courtesy: Readonly<Record<Gender, readonly string[]>>;
  /** Nouns and articles that tell a woman, and those that tell a man. */
  readonly female?: readonly string[];
  readonly male?: readonly string[];
  /** Words in a name that tell the kind of its entity. */
  readonly nameWords: Readonly<Partial<Record<EntityKind, readonly string[]>>>;
  /** Lower-case words that make another name of a name: "the Trump campaign". */
  readonly addedWords?: Readonly<Record<string, string>>;
  readonly knownPlaces: readonly string[];
  readonly knownNames?: Readonly<Partial<Record<EntityKind, readonly string[]>>>;
  readonly sameNames?: readonly string[];
  /** Peoples, creeds and the like, and the endings of such words. */
  readonly peoples: readonly string[];
  readonly peopleEndings?: readonly string[];
  /** Capitalised words that are no names, where all nouns have capitals. */
  readonly commonNouns?: readonly string[];
  readonly commonNounEndings?: readonly string[];
  /** Nouns in small letters that end a name that begins with an adjective: "Счетная палата". */
  readonly tailWords?: readonly string[];
  /** Words that "for" and more of the name may follow: "Center for Harbour Safety". */
  readonly forNames?: readonly string[];
  /** Lower-case words inside a name. */
  readonly joiners: readonly string[];
  /** Those that begin a surname: "de Blasio". */
  readonly surnamePrefixes?: readonly string[];
  /** Words that end no name: "New York-based". */
  readonly compoundAdjectives?: readonly string[];
  /** "l" and "qu" of "l'avocat", "qu'il". */
  readonly elided?: readonly string[];
  /** Words that are two: "he's". */
  readonly contracted?: readonly string[];
  /** "-t-il" of "a-t-il" */
  readonly enclitics?: readonly string[];
  /** Nouns that news uses for somebody named right before: "la mandataria". */
  readonly standIns?: readonly string[];
  /** Definite articles: "the source". */
  readonly definite?: readonly string[];
  /** Words right before an outlet that is told something: "told". */
  readonly toldTo?: readonly string[];
  readonly reportedly: readonly string[];
  readonly hedges: readonly string[];
  /** Words by which a speaker denies something, quoted or not: "not true". */
  readonly denials?: readonly string[];
  /** Words that point to the sentence before, which holds what is said: "Das" in "Das teilte die Polizei mit". */
  readonly pointing: readonly string[];
  readonly mood: {
    /** Verbs in the mood of reported speech. */
    readonly subjunctive: readonly string[];
    /** Verbs in the mood of hearsay. */
    readonly conditional: readonly string[];
  };
  readonly abbreviations: readonly string[];
  /** Abbreviations before a number, and else the end of a sentence: "No. 5". */
  readonly beforeNumber?: readonly string[];
  /** Beginnings of lines that are no part of an article's text. */
  readonly furniture: readonly string[];
  /** Phrases for the manner in which something is said. */
  readonly manners: Readonly<Partial<Record<Manner, readonly string[]>>>;
  /** Case endings of names and nouns. */
  readonly caseEndings?: readonly string[];
  /** Prepositions of time, which are no part of a speaker: "the minister after the vote". */
  readonly asides?: readonly string[];
  /** Prepositions before a document in which something is said: "in", "dans". */
  readonly insidePrepositions?: readonly string[];
  /** Prepositions right before a place. */
  readonly placePrepositions?: readonly string[];
}

export type Gender = 'he' | 'she';
export type Pronoun = Gender | 'they' | 'it' | 'first' | 'who';
type Role = 'person' | 'group' | 'document' | 'spokesperson' | 'unnamed';
export type Manner = 'sworn' | 'newsletter' | 'post' | 'interview' | 'book';
