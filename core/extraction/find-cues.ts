/** The words of a sentence by which somebody is told to say something. */
import type { Language, Pronoun } from './language.ts';
import type { Sentence, Token } from './read-text.ts';

export interface Cue {
  /**
   * `verb`: "said"; `ing`: "saying", whose speaker is the subject of the clause; `according`: before who speaks; `opinion`: "Pour l'avocate, ..."; `after`: behind
   * ("zufolge"); `pronoun`: a phrase that holds who speaks; `passive`: "confirmed by"; `colon`: `Lee: “...”`; `dash`: `“...” — Ann Lee`.
   */
  readonly form: 'verb' | 'ing' | 'according' | 'opinion' | 'after' | 'pronoun' | 'passive' | 'colon' | 'dash';
  /** Indices of tokens, like `to`, which is the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly isDenial: boolean;
  /** A word that is often none: who speaks has to stand right beside it. */
  readonly isWeak: boolean;
  readonly pronoun?: Pronoun;
}

/** All of them outside quotations, in their order. */
export function findCues(sentence: Sentence, language: Language): Cue[] {
  const { tokens } = sentence;
  const found: Cue[] = [...colonAndDash(tokens, language)];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.isWord || token.isQuoted) continue;
    const cue = phraseAt(tokens, at, language) ?? verbAt(tokens, at, language);
    if (!cue) continue;
    found.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  return found.sort((a, b) => a.from - b.from);
}

// ---------------------------------------------------------------- phrases

function phraseAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  const { file } = language;
  const whole = (phrase: string): number | undefined => matchesAt(tokens, at, phrase);
  const cue = (form: Cue['form'], to: number, pronoun?: Pronoun): Cue => ({
    form,
    from: at,
    to,
    isDenial: false,
    isWeak: false,
    ...(pronoun && { pronoun }),
  });
  for (const [pronoun, phrases] of Object.entries(file.accordingToPronoun ?? {}))
    for (const phrase of phrases ?? []) {
      const to = whole(phrase);
      if (to) return cue('pronoun', to, pronoun as Pronoun);
    }
  for (const phrase of file.accordingTo) {
    const to = whole(phrase);
    if (to && !isVerb(tokens[to], language)) return cue('according', to);
  }
  if (at === 0 && file.opinion?.includes((tokens[0] as Token).low)) return cue('opinion', 1);
  for (const phrase of file.accordingToAfter ?? []) {
    const to = whole(phrase);
    if (to) return cue('after', to);
  }
  return;
}

/** "según ha dicho": then the verb tells who. */
const isVerb = (token: Token | undefined, language: Language): boolean =>
  !!token && (language.have.has(token.low) || language.say.has(token.low)) && !language.prepositions.has(token.low);

/** The index behind the phrase, if it stands here. */
export function matchesAt(
  tokens: readonly Token[],
  at: number,
  phrase: string,
): number | undefined {
  const words = phrase.split(' ');
  const fits = words.every((word, i) => {
    const token = tokens[at + i];
    return !!token && !token.isQuoted && token.low === word;
  });
  return fits ? at + words.length : undefined;
}

// ---------------------------------------------------------------- verbs

function verbAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  const { text, low } = tokens[at] as Token;
  const words = language.phrasalVerbs.find(([first, ...rest]) => first === low && rest.every((word, i) => tokens[at + 1 + i]?.low === word));
  const isFinite = words !== undefined || language.say.has(low) || language.act.has(low) || language.onlyBefore.has(low);
  const isParticiple = language.participle.has(low);
  const isIng = language.ing.has(low);
  if (!isFinite && !isParticiple && !isIng) return;
  if (text !== low && at > 0 && /^\p{Lu}/u.test(text) && !tokens[at - 1]?.isQuoted && tokens[at - 1]?.isWord) return;
  const halves = language.separable.get(low);
  if (halves && !halfBehind(tokens, at, halves)) return;
  if (language.onlyBefore.has(low)) return { form: 'verb', from: at, to: at + 1, isDenial: false, isWeak: true };
  const from = groupStart(tokens, at, language);
  const before = tokens.slice(from, at).map((token) => token.low);
  if (before.some((word) => language.not.has(word))) return;
  const passive = passiveAt(tokens, from, at, language);
  if (passive !== undefined) return passive ? { form: 'passive', from, to: passive, isDenial: language.denial.has(low), isWeak: false } : undefined;
  const hasAux = before.some((word) => language.have.has(word));
  const isBe = before.some((word) => language.be.has(word));
  if (isParticiple && !isFinite && !hasAux) return language.file.splitPerfect ? perfectAt(tokens, at, language) : undefined;
  if (isIng && !isFinite && isBe && !reportsPlainly(tokens, at, language)) return;
  if (isIng && !isFinite) return { form: isBe ? 'verb' : 'ing', from, to: at + 1, isDenial: language.denial.has(low), isWeak: false };
  if (before.some((word) => language.infinitive.has(word)) && !hasAux && !isPast(low)) return;
  return {
    form: 'verb',
    from,
    to: at + (words?.length ?? 1),
    isDenial: language.denial.has(low),
    isWeak: !words && language.weak.has(low),
  };
}

/** Of "hat Ann Lee am Montag gesagt" the finite verb, if it stands in the same clause. */
function perfectAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 25); i--) {
    const { low, isWord, isQuoted } = tokens[i] as Token;
    if (isQuoted || (!isWord && !/^[,-]$/.test(low)) || language.not.has(low) || language.be.has(low)) return;
    if (language.have.has(low))
      return { form: 'verb', from: i, to: i + 1, isDenial: language.denial.has((tokens[at] as Token).low), isWeak: false };
  }
  return;
}

/** "is saying that", "are saying: “" */
const reportsPlainly = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const next = tokens[at + 1];
  return !next?.isWord || next.isQuoted || language.subordinators.has(next.low);
};

/** English forms that "would" and "to" never stand before. */
const isPast = (low: string): boolean => /(?:ed|said|told|wrote|swore)$/.test(low);

function halfBehind(tokens: readonly Token[], at: number, halves: readonly string[]): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const { low, isWord, isQuoted } = tokens[i] as Token;
    if (halves.includes(low) && !isQuoted) return true;
    if (!isWord && /^[;:]$/.test(low)) return false;
  }
  return false;
}

/** Where the verb begins with its helpers: "has repeatedly said". */
function groupStart(tokens: readonly Token[], at: number, language: Language): number {
  let from = at;
  while (from > 0 && at - from < 6) {
    const { low, isWord, isQuoted } = tokens[from - 1] as Token;
    const isHelper =
      language.helpers.has(low) ||
      language.have.has(low) ||
      language.be.has(low) ||
      language.not.has(low) ||
      language.infinitive.has(low) ||
      (language.code === 'en' && /ly$/.test(low) && !language.isRole(low));
    const isAttached = language.pronouns.has(low) && !tokens[from - 1]?.isApart && language.have.has(tokens[from - 2]?.low ?? '');
    if (!isWord || isQuoted || (!isAttached && (!isHelper || language.pronouns.has(low)))) break;
    from -= isAttached ? 2 : 1;
  }
  return from;
}

/** The index behind "by" of "was confirmed by"; 0 where it is passive without one. */
function passiveAt(tokens: readonly Token[], from: number, at: number, language: Language): number | undefined {
  const { low } = tokens[at] as Token;
  const before = tokens.slice(from, at).map((token) => token.low);
  const isBe = before.some((word) => language.be.has(word)) && !language.ing.has(low);
  const isParticiple = language.passive.has(low) || language.participle.has(low) || (language.code === 'en' && isPast(low));
  if (!isParticiple) return;
  const isFree = isBe || (language.passive.has(low) && !before.length);
  if (!isFree) return;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) break;
    if (language.by.has(token.low) && language.passive.has(low)) return i + 1;
  }
  return isBe ? 0 : undefined;
}

// ---------------------------------------------------------------- without a verb

/** `Lee: “The town is poor.”` and `“The town is poor.” — Ann Lee`. */
function colonAndDash(tokens: readonly Token[], language: Language): Cue[] {
  const cue = (form: Cue['form'], from: number, to: number): Cue => ({ form, from, to, isDenial: false, isWeak: false });
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '：');
  const opened = tokens[colon + 2];
  const head = tokens.slice(0, Math.max(colon, 0));
  const isLabel = colon > 0 && colon < 6 && head.every(({ isWord, isQuoted }) => isWord && !isQuoted) && !head.some(({ low }) => language.say.has(low) || language.prepositions.has(low));
  if (isLabel && (opened?.isQuoted || head.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)))) return [cue('colon', colon, colon + 1)];
  const dash = tokens.findLastIndex(({ text, isQuoted }) => /^[—–]$/.test(text) && !isQuoted);
  const tail = tokens.slice(dash + 1);
  const isSigned =
    dash > 1 &&
    tokens[dash - 2]?.isQuoted &&
    /^["”»“]$/.test(tokens[dash - 1]?.text ?? '') &&
    tail.length > 0 &&
    tail.length < 12 &&
    /^\p{Lu}/u.test(tail[0]?.text ?? '') &&
    !tail.some(({ low }) => language.say.has(low));
  return isSigned ? [cue('dash', dash, dash + 1)] : [];
}
