/** Finds verbs that report: "said", "has repeatedly said", "teilte ... mit", "was confirmed by". */
import type { Cue, CueForm } from './cue.ts';
import type { Language } from './language.ts';
import { lowAt, type Token } from './sentence.ts';

/** Longest distance between the halves of a split verb, or a helping verb and its participle, in words. */
const longestSplit = 40;

/** The cue of the verb at this token, if it reports here. */
export function findVerbCue(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Cue | undefined {
  const phraseEnd = language.phrasalVerbs.endAt(tokens, at);
  const low = tokens
    .slice(at, phraseEnd ?? at + 1)
    .map((token) => token.low)
    .join('_');
  const isVerb = language.say.has(low) || language.act.has(low);
  const isIng = !isVerb && language.ing.has(low);
  const isKnown = isVerb || isIng || language.participle.has(low) || language.onlyBefore.has(low);
  if (!isKnown || isNameBefore(tokens, at) || lacksHalf(tokens, at, language)) return;
  const cue = (form: CueForm, from: number, to: number, isWeak = false): Cue => ({
    form,
    from,
    to,
    isDenial: language.denial.has(low),
    isWeak,
  });
  if (language.onlyBefore.has(low)) return cue('verb', at, at + 1, true);
  const group = groupBefore(tokens, at, language);
  if (group.isNegated) return;
  const by = passiveAgent(tokens, at, group, language);
  if (by !== undefined) return by ? cue('passive', group.from, by) : undefined;
  if (isIng) {
    const isGoingOn = group.isBe || group.isHave;
    if (!isGoingOn && !opensClause(tokens, at, language)) return;
    const isWeak = isGoingOn && !reportsPlainly(tokens, at, language);
    return cue(isGoingOn ? 'verb' : 'ing', group.from, phraseEnd ?? at + 1, isWeak && !phraseEnd);
  }
  const isSplit = language.file.splitPerfect && language.participle.has(low) && !group.isHave;
  const helper = isSplit ? helperOf(tokens, at, language) : undefined;
  if (helper) return cue('verb', helper - 1, helper);
  if (!isVerb && !group.isHave) return;
  if (group.isInfinitive && !group.isHave && !group.isLed && !language.past.has(low)) return;
  const isPlain = phraseEnd !== undefined || group.isHave;
  return cue('verb', group.from, phraseEnd ?? at + 1, !isPlain && language.weak.has(low));
}

/** True for a capital inside a sentence, which makes the word a name: "States", "Post". */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && before?.isWord === true && !before.isQuoted;
}

/** True if the second half of a separable verb is missing: "teilte" without "mit". */
function lacksHalf(tokens: readonly Token[], at: number, language: Language): boolean {
  const halves = language.separable.get(lowAt(tokens, at));
  if (!halves) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + longestSplit); i++) {
    const { low, isQuoted } = tokens[i] as Token;
    if (/^[;:]$/.test(low)) break;
    if (halves.includes(low) && !isQuoted) return false;
  }
  return true;
}

/** The helping verbs and adverbs before a verb. */
interface VerbGroup {
  readonly from: number;
  readonly isNegated: boolean;
  readonly isHave: boolean;
  readonly isBe: boolean;
  readonly isInfinitive: boolean;
  /** Behind "went on to". */
  readonly isLed: boolean;
}

function groupBefore(tokens: readonly Token[], at: number, language: Language): VerbGroup {
  let from = at;
  while (from > 0 && at - from < 6) {
    const step = stepBack(tokens, from - 1, language);
    if (!step) break;
    from -= step;
  }
  const lead = [1, 2].find((back) => language.leadIns.endAt(tokens, from - back));
  for (from -= lead ?? 0; lead && stepBack(tokens, from - 1, language); ) from--;
  const words = tokens.slice(from, at).map(({ low }) => low);
  return {
    from,
    isNegated: words.some((word) => language.not.has(word)),
    isHave: words.some((word) => language.have.has(word)),
    isBe: words.some((word) => language.be.has(word)),
    isInfinitive: words.some((word) => language.infinitive.has(word)),
    isLed: lead !== undefined,
  };
}

/** True for a capitalised word, which is then neither adverb nor helping verb: "Kelly said", "May said". */
const isNameLike = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** Number of tokens ending here that belong to the verb: two in "a-t-elle". */
function stepBack(tokens: readonly Token[], at: number, language: Language): number {
  if (at < 0) return 0;
  const { text, low, isWord, isQuoted, isApart } = tokens[at] as Token;
  if (!isWord || isQuoted || (language.file.subjectBehindVerb && isNameLike(text))) return 0;
  if (language.pronouns.has(low))
    return !isApart && language.have.has(lowAt(tokens, at - 1)) ? 2 : 0;
  return language.isHelper(low) ? 1 : 0;
}

/** The index behind "by" of "was confirmed by"; 0 where it is passive without one; undefined where it is active. */
function passiveAgent(
  tokens: readonly Token[],
  at: number,
  group: VerbGroup,
  language: Language,
): number | undefined {
  const low = lowAt(tokens, at);
  const isPassive = language.passive.has(low);
  const isBe = group.isBe && !language.ing.has(low);
  const isParticiple = isPassive || language.participle.has(low) || language.past.has(low);
  if (!isParticiple || (!isBe && !(isPassive && group.from === at))) return;
  if (!isBe && !language.file.nounsAreCapital && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
    return;
  for (let i = at + 1; isPassive && i < Math.min(tokens.length, at + (isBe ? 9 : 4)); i++) {
    const { low: next, isWord, isQuoted } = tokens[i] as Token;
    if (isBe && (isQuoted || /^["“”«»]$/.test(next))) continue;
    if (!isWord || language.subordinators.has(next)) break;
    if (language.by.has(next)) return i + 1;
  }
  return isBe ? 0 : undefined;
}

/** True if a participle opens a clause: ", saying", "and saying", "supporters saying: “", not "found the posting". */
function opensClause(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const isOpened =
    !before?.isWord ||
    language.conjunctions.has(before.low) ||
    (language.subordinators.has(before.low) && !language.determiners.has(before.low));
  return isOpened || reportsPlainly(tokens, at, language) || opensNoun(tokens[at + 1], language);
}

const opensNoun = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  (language.determiners.has(token.low) ||
    language.pronouns.has(token.low) ||
    /^\p{Lu}/u.test(token.text));

/** True if a mark, a quotation or a conjunction follows: "is saying that", "are saying: “". */
function reportsPlainly(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return !next?.isWord || next.isQuoted || language.subordinators.has(next.low);
}

/** The index behind the helping verb of a split perfect, in the same clause: "hat" in "hat Ann Lee am Montag gesagt". */
function helperOf(tokens: readonly Token[], at: number, language: Language): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - longestSplit); i--) {
    const { low, isWord, isQuoted } = tokens[i] as Token;
    if (isQuoted || (!isWord && !/^[,-]$/.test(low))) return;
    if (language.not.has(low) || language.be.has(low)) return;
    if (language.have.has(low)) return i + 1;
  }
  return;
}
