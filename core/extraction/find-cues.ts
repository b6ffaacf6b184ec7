/** Finds the words of a sentence that report speech. */

import type { Cue, CueForm } from './cue.ts';
import { findVerbCue } from './find-verb-cue.ts';
import type { Language } from './language.ts';
import { isComma } from './marks.ts';
import { lowAt, type Sentence, type Token } from './sentence.ts';

/** All of them outside quotations, in their order. */
export function findCues({ tokens }: Sentence, language: Language): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { isWord, isQuoted } = tokens[at] as Token;
    if (!isWord || isQuoted) continue;
    const cue = phraseCue(tokens, at, language) ?? findVerbCue(tokens, at, language);
    if (!cue) continue;
    found.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  const marks = [...(found.length ? [] : colonCue(tokens, language)), ...dashCue(tokens, language)];
  const all = [...found, ...marks].sort((a, b) => a.from - b.from);
  return all.length ? all : quotedAfterColon(tokens, language);
}

const plainCue = (form: CueForm, from: number, to: number): Cue => ({
  form,
  from,
  to,
  isDenial: false,
  isWeak: false,
});

function phraseCue(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  for (const [pronoun, phrases] of language.accordingToPronoun) {
    const to = phrases.endAt(tokens, at);
    if (to) return { ...plainCue('pronoun', at, to), pronoun };
  }
  const to = language.accordingTo.endAt(tokens, at);
  if (to && !isVerb(tokens[to], language)) return plainCue('according', at, to);
  if (at === 0 && language.opinion.has(lowAt(tokens, 0))) return plainCue('opinion', 0, 1);
  const after = language.accordingToAfter.endAt(tokens, at);
  return after ? plainCue('after', at, after) : undefined;
}

/** True if a verb follows, which then tells the speaker: "según ha dicho". */
const isVerb = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  (language.have.has(token.low) || language.say.has(token.low)) &&
  !language.prepositions.has(token.low);

/** Longest label before a colon, in words. */
const longestLabel = 5;

/** `Lee: “The town is poor.”`, and `LEE: The town is poor.` in a transcript. */
function colonCue(tokens: readonly Token[], language: Language): Cue[] {
  const comma = tokens.slice(0, longestLabel).findIndex((token) => isComma(token));
  // "Ann Lee, a nurse of the town: ..."
  const reach = comma > 0 ? comma + 1 + longestLabel : longestLabel;
  const colon = tokens.slice(0, reach + 1).findIndex(({ text }) => /^[:：]$/.test(text));
  if (colon < 1) return [];
  const label = tokens.slice(0, comma > 0 ? Math.min(comma, colon) : colon);
  const isPlain = label.every(
    ({ isWord, isQuoted, low }) =>
      isWord && !isQuoted && !language.say.has(low) && !language.prepositions.has(low),
  );
  const isTranscript =
    label.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) &&
    !tokens.slice(colon, colon + 4).some(({ text }) => text.includes('@'));
  const isSpeech = tokens[colon + 2]?.isQuoted || isTranscript;
  return isPlain && isSpeech ? [plainCue('colon', colon, colon + 1)] : [];
}

/** A sentence without a word that reports, and a quotation behind its colon. */
function quotedAfterColon(tokens: readonly Token[], { file }: Language): Cue[] {
  if (file.titlesBeforeColon) return [];
  const colon = tokens.findIndex(({ text, isQuoted }) => /^[:：]$/.test(text) && !isQuoted);
  return colon > 0 && tokens[colon + 2]?.isQuoted ? [plainCue('colon', colon, colon + 1)] : [];
}

/** Longest signature behind a dash, in words. */
const longestSignature = 12;

/** `“It will be an asset.” — Commissioner Ann Lee` */
function dashCue(tokens: readonly Token[], language: Language): Cue[] {
  const dash = tokens.findLastIndex(({ text, isQuoted }) => /^([—–-]|--)$/.test(text) && !isQuoted);
  const signature = tokens.slice(dash + 1);
  const isSigned =
    dash > 1 &&
    tokens[dash - 2]?.isQuoted &&
    /^["”»“]$/.test(tokens[dash - 1]?.text ?? '') &&
    signature.length < longestSignature &&
    /^\p{Lu}/u.test(signature[0]?.text ?? '') &&
    !signature.some(({ low }) => language.say.has(low));
  return isSigned ? [plainCue('dash', dash, dash + 1)] : [];
}
