/** Finds the sentences of a page that repeat a claim. Pure: no model, no network, no DOM. */
import { isAboutStory } from './about-story.ts';
import {
  type Candidate,
  type Considered,
  candidatesIn,
  metIn,
  type Why,
} from './consider-claims.ts';
import type { EchoStory } from './echo-claims.ts';
import { isDenial } from './is-denial.ts';
import { type Attribution, attributionOf } from './judge-attribution.ts';
import { namesOnPage, sentenceReader } from './read-sentences.ts';
import type { PageSentence, Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Echo {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly dossier: string;
  readonly claim: string;
  readonly attribution: Attribution;
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
    if (best && !isDenial(sentence, best.cue)) return echoOf(at, sentence, best);
    return;
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
  const { claim, why, score, spent } = best;
  return {
    sentence: at,
    dossier: claim.dossier,
    claim: claim.id,
    attribution: attributionOf(sentence, claim, spent),
    why,
    score,
  };
}
