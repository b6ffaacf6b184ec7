/** Finds the sentences of a page that repeat a claim, or answer it. Pure: no model, no network, no DOM. */
import { isAboutStory } from '../lexicon/about-story.ts';
import { attributionOf, type EchoAttribution } from './attribution-of.ts';
import {
  type Considered,
  candidatesIn,
  type EchoCandidate,
  type EchoReasons,
  metIn,
  whyOf,
} from './consider-claims.ts';
import { isProposed } from './cue.ts';
import type { EchoClaim, EchoStory } from './echo-claims.ts';
import { answeredIn, answerReach, isAnswer } from './find-answers.ts';
import { denialsIn, mayBringUp } from './find-denials.ts';
import { type Hedge, hedgeOf } from './hedge-of.ts';
import { callsFalse, isNegated, isNegative } from './is-denial.ts';
import { namesOnPage, sentenceReader } from './read-sentences.ts';
import type { PageSentence, SentenceWords } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Echo {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly dossier: string;
  readonly claim: string;
  /** Ids of the entities that the claim is about. */
  readonly entities: readonly string[];
  /** An answer calls the fact untrue, or denies it, in words that are no fact of the dossier. */
  readonly relation: 'repeats' | 'answers';
  /** `kept` for an answer. */
  readonly attribution: EchoAttribution;
  /** Undefined where the fact has no reserve to keep, and for an answer. */
  readonly hedge: Hedge | undefined;
  /** The fact's own reserve, as its text has it: "may". */
  readonly reserve: readonly string[];
  readonly why: EchoReasons;
  /** Compares echoes of one page; no probability. */
  readonly score: number;
}

/** Echo and denials found in one sentence, over all stories. */
export interface SentenceReading {
  readonly echo: Echo | undefined;
  /** Keys `<dossier>/<claim>` of claims that deny another and that the sentence may bring up, in whatever words. */
  readonly denials: readonly string[];
}

/** The echo of each sentence, in order, or undefined. A page that is not about a story repeats none of it. */
export function* findEchoes(
  sentences: readonly PageSentence[],
  stories: readonly EchoStory[],
  vocabulary: Vocabulary,
): Generator<Echo | undefined> {
  for (const { echo } of readEchoes(sentences, stories, vocabulary)) yield echo;
}

/**
 * One result per sentence, in order, so that a caller can pause between any two.
 * @param from index of the first sentence that a result is wanted for
 * @param to index behind the last
 */
export function* readEchoes(
  sentences: readonly PageSentence[],
  stories: readonly EchoStory[],
  vocabulary: Vocabulary,
  from = 0,
  to = sentences.length,
): Generator<SentenceReading> {
  const readers = stories.map((story) => storyReader(sentences, story, vocabulary));
  for (let at = from; at < to; at++) {
    const readings = readers.flatMap((read) => read(at) ?? []);
    const echoes = readings.flatMap(({ echo }) => echo ?? []);
    yield {
      echo: echoes.sort((a, b) => b.score - a.score)[0],
      denials: readings.flatMap(({ denials }) => denials),
    };
  }
}

/** @returns reads the sentence at an index for one story */
function storyReader(page: readonly PageSentence[], story: EchoStory, vocabulary: Vocabulary) {
  const read = sentenceReader(page, story, vocabulary);
  const named = namesOnPage(page, story);
  const denials = denialsIn(story);
  if (!isAboutStory(story.chiefs, named)) return () => undefined;
  const known = new Map<number, EchoCandidate | undefined>();
  const bestAt = (at: number): EchoCandidate | undefined => {
    if (!known.has(at)) known.set(at, meantBy(read(at), metIn(read(at), story, named)));
    return known.get(at);
  };
  function* claimsBefore(at: number): Generator<EchoClaim> {
    for (let one = Math.max(0, at - answerReach); one < at; one++) {
      const best = bestAt(one);
      if (best) yield best.claim;
    }
  }
  return (at: number): SentenceReading => {
    const sentence = read(at);
    const best = bestAt(at);
    return {
      echo: best
        ? echoFrom(at, sentence, best, story)
        : answerTo(at, answeredIn(sentence, claimsBefore(at), story)),
      denials: denials
        .filter((claim) => mayBringUp(claim, sentence, story))
        .map(({ id }) => `${story.id}/${id}`),
    };
  };
}

/** The nearest claim; if the sentence negates it ("the service Kyiv asked for never came"), the nearest negative one. */
const meantBy = (
  sentence: SentenceWords,
  met: readonly EchoCandidate[],
): EchoCandidate | undefined =>
  isOpenQuestion(sentence)
    ? undefined
    : (met.find(({ cue }, at) => !isNegated(sentence, cue) && (at === 0 || isNegative(cue))) ??
      met[0]);

/** True for a question that states nothing: "Which secrets does Musk know?" */
const isOpenQuestion = ({ text, words }: SentenceWords): boolean =>
  /[?？]["”»]?\s*$/u.test(text) && (words.get('which') ?? []).some(({ start }) => start < 4);

/**
 * The denials of an echo's fact that a page does not bring up.
 * @param page the readings of all its sentences
 * @returns ids of claims
 */
export function unmentionedDenials(
  { dossier, claim }: Echo,
  stories: readonly EchoStory[],
  page: readonly SentenceReading[],
): string[] {
  const story = stories.find(({ id }) => id === dossier);
  const deniedBy = story?.claims.find(({ id }) => id === claim)?.deniedBy ?? [];
  return deniedBy.filter(
    (id) =>
      !page.some(
        ({ echo, denials }) =>
          denials.includes(`${dossier}/${id}`) || (echo?.dossier === dossier && echo.claim === id),
      ),
  );
}

/** Scores of every claim per sentence, the nearest first: for `npm run explain`. */
export function considerAll(
  page: readonly PageSentence[],
  story: EchoStory,
  vocabulary: Vocabulary,
): Considered[][] {
  const read = sentenceReader(page, story, vocabulary);
  const named = namesOnPage(page, story);
  return page.map((_, at) => candidatesIn(read(at), story, named));
}

function echoFrom(
  at: number,
  sentence: SentenceWords,
  best: EchoCandidate,
  { persons }: EchoStory,
): Echo | undefined {
  const { claim, cue, met, score, spent } = best;
  if (callsFalse(sentence, cue))
    return answerTo(at, isAnswer(sentence) && !isProposed(cue) ? claim : undefined);
  if (isNegated(sentence, cue)) return undefined;
  const attribution = attributionOf(sentence, claim, spent, persons);
  return {
    ...echoAt(at, claim),
    relation: 'repeats',
    attribution,
    hedge: hedgeOf(sentence, claim, attribution),
    why: whyOf(met, sentence),
    score,
  };
}

const answerTo = (at: number, claim: EchoClaim | undefined): Echo | undefined =>
  claim && {
    ...echoAt(at, claim),
    relation: 'answers',
    attribution: 'kept',
    hedge: undefined,
    why: { names: [], words: [], numbers: [], times: [] },
    score: 0,
  };

const echoAt = (at: number, { dossier, id, entities, reserve }: EchoClaim) => ({
  sentence: at,
  dossier,
  claim: id,
  entities,
  reserve: [...reserve.words, ...reserve.amounts],
});
