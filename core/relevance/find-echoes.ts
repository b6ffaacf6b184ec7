/** Finds the sentences of a page that repeat, or answer, a claim. Pure: no model, no network, no DOM. */
import { isAboutStory } from './about-story.ts';
import {
  type Candidate,
  type Considered,
  candidatesIn,
  metIn,
  type Why,
} from './consider-claims.ts';
import type { EchoStory } from './echo-claims.ts';
import { isAnswer } from './is-answer.ts';
import { type Attribution, attributionOf, type Hedge, hedgeOf } from './judge-attribution.ts';
import { namesOnPage, sentenceReader } from './read-sentences.ts';
import type { PageSentence, Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

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
    const [best] = metIn(sentence, story, named);
    return best && echoOf(at, sentence, best);
  };
}

/** Every claim with how near it came, the nearest first: for `npm run explain`. */
export function considerAll(
  page: readonly PageSentence[],
  story: EchoStory,
  vocabulary: Vocabulary,
): Considered[][] {
  const read = sentenceReader(page, story, vocabulary);
  const named = namesOnPage(page, story);
  return page.map((_, at) => candidatesIn(read(at), story, named));
}

function echoOf(at: number, sentence: Sentence, best: Candidate): Echo {
  const { claim, cue, why, score, spent } = best;
  const attribution = attributionOf(sentence, claim, spent);
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
