/** Finds the sentences of a page that repeat, or answer, a claim. Pure: no model, no network, no DOM. */
import { isAboutStory } from './about-story.ts';
import type { Cue, Term } from './cue.ts';
import { type EchoClaim, type EchoStory, termKey } from './echo-claims.ts';
import { type Attribution, attributionOf, type Hedge, hedgeOf } from './judge-attribution.ts';
import { numbersIn } from './numbers-in-text.ts';
import { timesIn } from './times-in-text.ts';
import type { Found, FoundWords, Vocabulary } from './vocabulary.ts';
import { stemsOf } from './word-stems.ts';

/** A sentence of a page, in page order. */
export interface PageSentence {
  readonly text: string;
  /** What recognition found in it. */
  readonly mentions: readonly SentenceMention[];
}

export interface SentenceMention {
  /** Offsets in UTF-16 code units of the sentence. */
  readonly start: number;
  readonly end: number;
  /** `<dossier>/<entity>` */
  readonly key: string;
}

export interface Echo {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly dossier: string;
  readonly claim: string;
  readonly relation: 'repeats' | 'answers';
  readonly attribution: Attribution;
  /** Absent where the claim has no reserve. */
  readonly hedge?: Hedge;
  readonly why: Why;
  /** Compares echoes of one page; no probability. */
  readonly score: number;
}

/** What a sentence shares with a claim. */
export interface Why {
  /** Ids of entities, named in it or in the sentences before. */
  readonly names: readonly string[];
  /** Words of the sentence, as they stand there. */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly times: readonly string[];
}

/** How near a claim came, for those who ask why a sentence is no echo. */
export interface Considered {
  readonly claim: EchoClaim;
  readonly score: number;
  /** Part of the cue's weight that the sentence meets; 1 is all of it. */
  readonly share: number;
  readonly missing: readonly (readonly Term[])[];
  readonly why: Why;
}

export interface Sentence {
  readonly text: string;
  readonly words: FoundWords;
  readonly numbers: ReadonlySet<number>;
  readonly times: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Ids of entities of the story that stand in it, by name or by another word. */
  readonly names: ReadonlySet<string>;
  /** Ids of those in the sentences just before. */
  readonly before: ReadonlySet<string>;
  /** Meanings of the words in the sentences just before. */
  readonly wordsBefore: ReadonlySet<string>;
  /** Whether it names a person whom the story does not know. */
  readonly hasStranger: boolean;
}

/** A name holds for this many sentences after it: "he", "the company", or a subject left out. */
const carriedOver = 3;

/** A name in a sentence before counts for this much of one in the sentence. */
const carriedWeight = 0.5;

/**
 * One result per sentence, in order, so that a caller can pause between any two.
 * A page that is not about a story repeats none of it.
 */
export function* findEchoes(
  sentences: readonly PageSentence[],
  stories: readonly EchoStory[],
  vocabulary: Vocabulary,
): Generator<Echo | undefined> {
  const readers = stories.map((story) => storyReader(sentences, story, vocabulary));
  for (const at of sentences.keys()) {
    const found = readers.flatMap((read) => read(at) ?? []);
    yield found.sort((a, b) => b.score - a.score)[0];
  }
}

/** Reads the sentences of a page one after the other, for one story. */
function storyReader(page: readonly PageSentence[], story: EchoStory, vocabulary: Vocabulary) {
  const read = sentenceReader(page, story, vocabulary);
  const named = namesOnPage(page, story);
  if (!isAboutStory(story.chiefs, named)) return () => undefined;
  return (at: number): Echo | undefined => {
    const sentence = read(at);
    const [best] = candidatesIn(sentence, story, named).filter(({ isMet }) => isMet);
    return best && echoOf(at, sentence, best);
  };
}

/** Every claim with how near it came, the nearest first: for `npm run explain`. */
export function considerAll(page: readonly PageSentence[], story: EchoStory, vocabulary: Vocabulary): Considered[][] {
  const read = sentenceReader(page, story, vocabulary);
  const named = namesOnPage(page, story);
  return page.map((_, at) => candidatesIn(read(at), story, named));
}

const namesOnPage = (page: readonly PageSentence[], { id }: EchoStory): Set<string> =>
  new Set(page.flatMap(({ mentions }) => ofStory(mentions, id)));

const ofStory = (mentions: readonly SentenceMention[], story: string): string[] =>
  mentions.filter(({ key }) => key.startsWith(`${story}/`)).map(({ key }) => key.slice(story.length + 1));

function sentenceReader(page: readonly PageSentence[], story: EchoStory, vocabulary: Vocabulary) {
  const recent: Sentence[] = [];
  const named = namesOnPage(page, story);
  const [chief] = story.chiefs.filter((id) => story.persons.has(id) && named.has(id));
  return (at: number): Sentence => {
    const { text, mentions } = page[at] as PageSentence;
    const words = vocabulary.find(text);
    const bare: Sentence = {
      text,
      words,
      numbers: numbersIn(text, vocabulary.table),
      times: new Set(timesIn(text)),
      stems: stemsOf(text),
      names: new Set(ofStory(mentions, story.id)),
      before: namesBefore(recent, words, chief, story),
      wordsBefore: new Set(recent.flatMap((one) => [...one.words.keys()])),
      hasStranger: hasStranger(text, mentions),
    };
    const sentence = { ...bare, names: withEpithets(bare, story) };
    recent.push(sentence);
    if (recent.length > carriedOver) recent.shift();
    return sentence;
  };
}

/** Where the sentences before name nobody, "he" is the chief person of the story. */
function namesBefore(recent: readonly Sentence[], words: FoundWords, chief: string | undefined, { persons }: EchoStory): Set<string> {
  const names = new Set(recent.flatMap((one) => [...one.names]));
  const isNobody = ![...names].some((id) => persons.has(id)) && !recent.some((one) => one.hasStranger);
  if (chief && isNobody && words.has('person-pronoun')) names.add(chief);
  return names;
}

/** A given name and a surname, in scripts that have capitals. */
const fullName = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

function hasStranger(text: string, mentions: readonly SentenceMention[]): boolean {
  return [...text.matchAll(fullName)].some(
    ({ 0: { length }, index }) => index > 0 && !mentions.some(({ start, end }) => start < index + length && end > index),
  );
}

function withEpithets(sentence: Sentence, { epithets }: EchoStory): Set<string> {
  const names = new Set(sentence.names);
  for (const { id, cue } of epithets)
    if (cue.all.every((any) => any.some((term) => strengthOf(term, sentence, names) > 0)) && !isBarred(cue, sentence, names))
      names.add(id);
  return names;
}

interface Candidate extends Considered {
  readonly cue: Cue;
  readonly isMet: boolean;
}

function candidatesIn(sentence: Sentence, story: EchoStory, page: ReadonlySet<string>): Candidate[] {
  return story.claims
    .flatMap((claim) => bestCue(claim, sentence, story, page) ?? [])
    .sort((a, b) => Number(b.isMet) - Number(a.isMet) || b.score * b.share - a.score * a.share);
}

function bestCue(claim: EchoClaim, sentence: Sentence, story: EchoStory, page: ReadonlySet<string>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const cue of claim.cues) {
    if (isBarred(cue, sentence, page)) continue;
    const one = weigh(cue, claim, sentence, story, page);
    if (!best || Number(one.isMet) - Number(best.isMet) || one.score * one.share > best.score * best.share)
      if (!best || one.isMet || !best.isMet) best = one;
  }
  return best;
}

const isBarred = ({ none }: Cue, sentence: Sentence, page: ReadonlySet<string>): boolean =>
  none.some((term) => strengthOf(term, { ...sentence, before: nothing }, page) > 0);

const nothing: ReadonlySet<string> = new Set();

function weigh(cue: Cue, claim: EchoClaim, sentence: Sentence, story: EchoStory, page: ReadonlySet<string>): Candidate {
  const met: Term[] = [];
  const missing: (readonly Term[])[] = [];
  const spent = new Set<Found>();
  let [score, had, whole] = [0, 0, 0];
  for (const any of cue.all) {
    const weight = Math.max(...any.map((term) => weightOf(term, story)));
    whole += weight;
    const [best] = any
      .map((term) => ({ term, strength: isSpent(term, sentence, spent) ? 0 : strengthOf(term, sentence, page) }))
      .sort((a, b) => b.strength - a.strength);
    if (!best?.strength) missing.push(any);
    else {
      met.push(best.term);
      spend(best.term, sentence, spent);
      had += weight;
      score += weight * best.strength;
    }
  }
  const share = whole ? had / whole : 0;
  const isMet = share >= cue.share && mayCarry(met, claim, sentence, story) && isNamed(met, claim, sentence);
  return { claim, cue, score, share, missing, why: whyOf(met, sentence), isMet };
}

/** One word meets one term: "poll" is not both the vote and the plan. */
function isSpent({ kind, id }: Term, { words }: Sentence, spent: ReadonlySet<Found>): boolean {
  if (kind !== 'meaning' || !spent.size) return false;
  return (words.get(id) ?? []).every((one) => [...spent].some((other) => isSame(one, other)));
}

function spend({ kind, id }: Term, { words }: Sentence, spent: Set<Found>): void {
  const free = kind === 'meaning' && words.get(id)?.find((one) => ![...spent].some((other) => isSame(one, other)));
  if (free) spent.add(free);
}

const isSame = (one: Found, other: Found): boolean => one.start === other.start && one.end === other.end;

/** A number or a time is worth this much of a word that as few claims have. */
const exactWeight = 1.6;

const weightOf = (term: Term, { weights }: EchoStory): number =>
  (weights.get(termKey(term)) ?? 1) * (term.kind === 'number' || term.kind === 'time' ? exactWeight : 1);

/** 0 where a sentence does not meet a term. */
function strengthOf(term: Term, sentence: Sentence, page: ReadonlySet<string>): number {
  const { kind, id } = term;
  if (kind === 'name') return sentence.names.has(id) ? 1 : sentence.before.has(id) ? carriedWeight : 0;
  if (kind === 'page') return page.has(id) ? carriedWeight : 0;
  if (kind === 'number') return sentence.numbers.has(term.value) ? 1 : 0;
  if (kind === 'time') return sentence.times.has(id) ? 1 : 0;
  return (kind === 'stem' ? sentence.stems : sentence.words).has(id) ? 1 : 0;
}

/** A person of a sentence before is not meant where the sentence names somebody else. */
function mayCarry(met: readonly Term[], { entities }: EchoClaim, sentence: Sentence, { persons }: EchoStory): boolean {
  const { names, words, hasStranger } = sentence;
  const wanted = met.filter(({ kind, id }) => kind === 'name' && persons.has(id)).map(({ id }) => id);
  const carried = wanted.filter((id) => !names.has(id));
  if (!carried.length) return true;
  const others = [...names].filter((id) => persons.has(id) && !entities.includes(id));
  return !others.length && !hasStranger && (carried.length < 2 || words.has('plural-pronoun'));
}

/** A claim needs one of its own names, in the sentence or just before. */
const isNamed = (met: readonly Term[], { entities }: EchoClaim, { names, before }: Sentence): boolean =>
  met.some(({ kind }) => kind === 'name') || entities.some((id) => names.has(id) || before.has(id));

function whyOf(met: readonly Term[], { text, words }: Sentence): Why {
  const ids = (kind: Term['kind']): string[] => met.filter((term) => term.kind === kind).map(({ id }) => id);
  const spans = ids('meaning').flatMap((id) => words.get(id)?.[0] ?? []);
  return {
    names: [...ids('name'), ...ids('page')],
    words: [...new Set(spans.map(({ start, end }) => text.slice(start, end)).concat(ids('stem')))],
    numbers: met.flatMap((term) => (term.kind === 'number' ? [term.value] : [])),
    times: ids('time'),
  };
}

function echoOf(at: number, sentence: Sentence, best: Candidate): Echo {
  const { claim, cue, why, score } = best;
  const attribution = attributionOf(sentence, claim);
  const hedge = hedgeOf(sentence, claim, attribution);
  return {
    sentence: at,
    dossier: claim.dossier,
    claim: claim.id,
    relation: isAnswer(sentence, cue) ? 'answers' : 'repeats',
    attribution,
    ...(hedge && { hedge }),
    why,
    score,
  };
}

/** Words between a negation and what it negates, at most. */
const reachOfNot = 3;

/** "a hoax", "no such deliveries": the claim's own words are called untrue. */
function isAnswer({ words }: Sentence, { all }: Cue): boolean {
  const asked = new Set(all.flat().map(({ id }) => id));
  if (words.has('false') && !asked.has('false') && !asked.has('absurd')) return true;
  if (['not', 'deny', 'refuse', 'nobody', 'no-reply', 'no-comment', 'unaware'].some((id) => asked.has(id))) return false;
  const matched = all.flat().flatMap(({ id }) => words.get(id) ?? []);
  return (words.get('not') ?? []).some((not) => matched.some((one) => isJustBefore(not, one)));
}

const isJustBefore = (not: Found, one: Found): boolean =>
  one.first > not.last && one.first - not.last <= reachOfNot;
