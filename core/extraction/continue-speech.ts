/** Finds sentences that continue somebody's speech: in a quotation, before "Das teilte ... mit", by their mood. */
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';
import type { Attributed, Speaker } from './speaker.ts';
import type { WordList } from './word-list.ts';

/** Gives sentences without a speaker that of a neighbour, if their form shows that the speech goes on. */
export function continueSpeech(found: readonly Attributed[], language: Language): Attributed[] {
  const all = [...found];
  const give = (one: Attributed, i: number, whose: typeof fromBefore): void => {
    const speakers = one.speakers.length ? undefined : whose(one.sentence, all, i, language);
    if (speakers)
      all[i] = { ...one, speakers: speakers.map((speaker) => ({ ...speaker, isInferred: true })) };
  };
  const onwards = (whose: typeof fromBefore): void => {
    for (const [i, one] of all.entries()) give(one, i, whose);
  };
  const backwards = (whose: typeof fromBefore): void => {
    for (const [i, one] of [...all.entries()].reverse()) give(one, i, whose);
  };
  backwards(withinQuotation);
  onwards(inBlock);
  onwards(fromBefore);
  backwards(fromBehind);
  onwards(fromParagraphBefore);
  return all;
}

/** Longest paragraph that counts as a quotation, in sentences. */
const longestBlock = 20;

/** The speaker of a paragraph behind "as Lee observed:", which is all quoted, with or without marks. */
function inBlock(
  { paragraph }: Sentence,
  all: readonly Attributed[],
  i: number,
): readonly Speaker[] | undefined {
  let first = i;
  while (first > i - longestBlock && all[first - 1]?.sentence.paragraph === paragraph) first--;
  const lead = all[first - 1];
  const isLed =
    lead && paragraph - lead.sentence.paragraph === 1 && /[:：]$/.test(lead.sentence.text);
  return isLed && lead.speakers.length ? innermost(lead) : undefined;
}

/** The last speaker of the paragraph before, for a paragraph that is all quoted. */
function fromParagraphBefore(
  sentence: Sentence,
  all: readonly Attributed[],
  i: number,
): readonly Speaker[] | undefined {
  if (quotedShare(sentence) < 0.9) return;
  const before = all.slice(Math.max(0, i - longestBlock), i);
  const last = before.findLast(({ speakers }) => speakers.length > 0);
  return last && sentence.paragraph - last.sentence.paragraph < 2 ? innermost(last) : undefined;
}

/** The speaker of the next sentence, for a quotation of several sentences whose speaker is named at its end. */
function withinQuotation(
  sentence: Sentence,
  all: readonly Attributed[],
  i: number,
): readonly Speaker[] | undefined {
  const next = all[i + 1];
  if (!next?.speakers.length || !sharesQuotation(sentence, next.sentence)) return;
  return innermost(next);
}

const sharesQuotation = (a: Sentence, b: Sentence): boolean =>
  a.paragraph === b.paragraph && a.quotations.some((one) => b.quotations.includes(one));

/** The share of its words that stand in quotation marks. */
function quotedShare({ tokens }: Sentence): number {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.length ? words.filter(({ isQuoted }) => isQuoted).length / words.length : 0;
}

const countQuotedWords = ({ tokens }: Sentence): number =>
  tokens.filter(({ isWord, isQuoted }) => isWord && isQuoted).length;

function fromBefore(
  sentence: Sentence,
  all: readonly Attributed[],
  i: number,
  language: Language,
): readonly Speaker[] | undefined {
  const before = all[i - 1];
  if (!before?.speakers.length || isLedIn(sentence)) return;
  const isSameParagraph = before.sentence.paragraph === sentence.paragraph;
  if (sharesQuotation(before.sentence, sentence)) return innermost(before);
  const isQuoted = quotedShare(sentence) > 0.7;
  if (isQuoted && (isSameParagraph || leadsOver(before.sentence, sentence)))
    return innermost(before);
  if (hasUnquoted(sentence, language.subjunctive)) return innermost(before);
  if (!isSameParagraph) return;
  if (countQuotedWords(sentence) > 3) return innermost(before);
  return hasUnquoted(sentence, language.conditional) &&
    before.speakers.some(({ kind }) => kind === 'outlet')
    ? innermost(before)
    : undefined;
}

const hasUnquoted = ({ tokens }: Sentence, words: WordList): boolean =>
  tokens.some(({ low, isQuoted }) => !isQuoted && words.has(low));

/** True if words before a colon lead to the quotation: in `Short was the answer: “...”` somebody else may speak. */
function isLedIn({ tokens }: Sentence): boolean {
  const first = tokens.findIndex(({ isQuoted }) => isQuoted);
  return first > 3 && /^[:：]$/.test(tokens[first - 2]?.text ?? '');
}

/** The one who is quoted, behind all who pass the words on: they speak in a quotation that goes on. */
const innermost = ({ speakers }: Attributed): readonly Speaker[] =>
  speakers
    .filter(({ kind }) => kind !== 'outlet')
    .slice(-1)
    .concat(speakers.slice(-1))
    .slice(0, 1);

/** True if the speaker goes on in the next paragraph: behind a colon, an open quotation, or a quotation. */
function leadsOver(before: Sentence, sentence: Sentence): boolean {
  if (sentence.paragraph - before.paragraph !== 1) return false;
  return (
    /[:：]["”]?$/.test(before.text) ||
    before.quotations.some(({ isOpen }) => isOpen) ||
    quotedShare(before) > 0.3 ||
    sentence.quotations.length > 0
  );
}

/** The speaker of the next sentence, for a quotation whose "he said" comes there. */
function fromBehind(
  sentence: Sentence,
  all: readonly Attributed[],
  i: number,
  language: Language,
): readonly Speaker[] | undefined {
  const next = all[i + 1];
  if (!next?.speakers.length || next.sentence.paragraph !== sentence.paragraph) return;
  if (quotedShare(sentence) > 0.7) return innermost(next);
  return language.pointing.endAt(next.sentence.tokens, 0) ? next.speakers : undefined;
}
