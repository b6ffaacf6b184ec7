import type { EntityKind } from '../dossier/schema.ts';

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
    /** How past forms end, before which "would" and "to" never stand. */
    readonly past?: readonly string[];
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
  /** Phrases before a form that is no finite verb, which then reports all the same: "went on to". */
  readonly leadIns?: readonly string[];
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
  /** Where who speaks stands behind the verb: never, or only with what is quoted before it (`"...," said Ann Lee`). */
  readonly subjectBehindVerb?: string;
  /** "She says": a verb with -s has one subject, without it several, or is a noun: "court challenges". */
  readonly verbsAgree?: boolean;
  /** "Lee says friends insist": what is said may begin without "that". */
  readonly omitsThat?: boolean;
  /** "« On avait peur, confie Ann Lee. »": who speaks is told inside the quotation marks. */
  readonly incisesInMarks?: boolean;
  /** Before a colon and a quotation stands a title more often than who speaks. */
  readonly titlesBeforeColon?: boolean;
  /** "Lee's": a name ends at its genitive. */
  readonly genitiveInMark?: boolean;
  /** "The Guardian" is named without its article; "El País" is not. */
  readonly stripsArticles?: boolean;
  /** Articles before the names of things and bodies, and never before a person's: "the Girl Scouts". */
  readonly thingArticles?: readonly string[];
  /** Parties before a hyphen and a place: the R and D of "R-Texas". */
  readonly partyLetters?: string;
  /** "Aseguró": the verb alone may mean whoever spoke last. */
  readonly dropsSubject?: boolean;
  /** In "critics of the plan" and "los críticos del plan": where the noun stands that says who. */
  readonly headFirst?: boolean;
  readonly nounsAreCapital?: boolean;
  /** Bodies and firms are named in quotation marks, with a capital at the beginning alone: «Новости района». */
  readonly namesInMarks?: boolean;
  /** Without articles a noun alone may mean somebody told of before: "министр". */
  readonly noArticles?: boolean;
  readonly determiners: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly adverbs: readonly string[];
  /** How other adverbs end. */
  readonly adverbEndings?: readonly string[];
  /** Days, months and time zones. */
  readonly calendar: readonly string[];
  /** Such of them as are surnames, too: "Theresa May". */
  readonly calendarSurnames?: readonly string[];
  /** Nouns for those who are quoted. */
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Articles in a case in which nobody speaks: "dem" in "laut dem Gutachten". */
  readonly oblique?: readonly string[];
  /** Words before a name that are none of it. */
  readonly titles: readonly string[];
  readonly courtesy: Readonly<Record<Gender, readonly string[]>>;
  /** Nouns and articles that tell who is a woman, and who a man. */
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
  /** Nouns in small letters that end a name that begins with an adjective: "Счетная палата". */
  readonly tailWords?: readonly string[];
  /** Words that "for" and more of the name may follow: "Center for Harbour Safety". */
  readonly forNames?: readonly string[];
  /** Lower-case words inside a name. */
  readonly joiners: readonly string[];
  /** Such of them as begin a surname: "de Blasio". */
  readonly surnamePrefixes?: readonly string[];
  /** Words that end no name: "New York-based". */
  readonly compoundAdjectives?: readonly string[];
  /** "l" and "qu" of "l'avocat", "qu'il". */
  readonly elided?: readonly string[];
  /** Words that are two: "he's". */
  readonly contracted?: readonly string[];
  /** "-t-il" of "a-t-il" */
  readonly enclitics?: readonly string[];
  /** Nouns that news uses for whoever was named right before: "la mandataria". */
  readonly standIns?: readonly string[];
  /** Articles of what is known already: "the source". */
  readonly definite?: readonly string[];
  /** Words right before an outlet that somebody tells a thing: "told". */
  readonly toldTo?: readonly string[];
  readonly reportedly: readonly string[];
  readonly hedges: readonly string[];
  /** Words by which whoever speaks denies what was said, quoted or not: "not true". */
  readonly denials?: readonly string[];
  /** "Das" in "Das teilte die Polizei mit": what is said stands in the sentence before. */
  readonly pointing: readonly string[];
  readonly mood: {
    /** Verbs in the mood of reported speech, which goes on with what somebody says. */
    readonly subjunctive: readonly string[];
    /** Verbs in the mood of hearsay. */
    readonly conditional: readonly string[];
  };
  readonly abbreviations: readonly string[];
  /** Abbreviations before a number, and else the end of a sentence: "No. 5". */
  readonly beforeNumber?: readonly string[];
  /** How lines begin that are no part of an article's text. */
  readonly furniture: readonly string[];
  /** Where and how a thing is said. */
  readonly manners: Readonly<Partial<Record<Manner, readonly string[]>>>;
  /** Endings by which forms of one name differ. */
  readonly caseEndings?: readonly string[];
  /** Prepositions of time, which are no part of the words for who speaks: "the minister after the vote". */
  readonly asides?: readonly string[];
  /** "in", "dans": before a document in which something is said. */
  readonly insidePrepositions?: readonly string[];
  /** Prepositions right before a place. */
  readonly placePrepositions?: readonly string[];
}

export type Gender = 'he' | 'she';
export type Pronoun = Gender | 'they' | 'it' | 'first' | 'who';
type Role = 'person' | 'group' | 'document' | 'spokesperson' | 'unnamed';
export type Manner = 'sworn' | 'newsletter' | 'post' | 'interview' | 'book';
