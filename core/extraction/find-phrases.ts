import type { Sentence } from './read-text.ts';
import { between, leadIn, passive, saying } from './speech-hints.ts';

/** The same length, with what is quoted blotted out. */
function outsideQuotes({ plain, isInQuotation }: Sentence): string {
  let isInside = isInQuotation;
  return withoutMarks(plain).replace(/"|[^"]+/g, (part) => {
    if (part === '"') {
      isInside = !isInside;
      return part;
    }
    return isInside ? part.replace(/[^ ]/g, '_') : part;
  });
}

/** A name in quotation marks is no speech. */
const withoutMarks = (plain: string): string =>
  plain.replace(/"(\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2})"/gu, ' $1 ');

/** A stretch of a sentence that names one who speaks. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'according' | 'verb' | 'reportedly' | 'confirmed';
}

const accordingTo = /\b[Aa]ccording to ([^,"]+?)(?=,|"|\.?$| that | which |;)/g;
const beforeVerb = new RegExp(`\\b(?:${saying})\\b`, 'g');
const afterQuote = new RegExp(`",? ?(?:${saying}) (\\p{Lu}[^,".]*|(?:the|an?|one) [^,".]*)`, 'gu');
const byPassive = new RegExp(
  `\\b(?:${passive})\\b(?: an?)?(?: "[^"]*")? by ((?:(?:several|some|many|two|three|current|former) [^.";]*?(?:officials|sources|people|diplomats|aides))|[^,".;]+?)(?=[,".;]|$| that | with )`,
  'g',
);
const reportedly = /\b(?:reportedly|allegedly)\b/gi;

/** Who is told to say something in a sentence, outside quotations; the outermost first. */
export function findPhrases(sentence: Sentence): Phrase[] {
  const text = outsideQuotes(sentence);
  const found = [
    ...captured(text, accordingTo, 'according'),
    ...captured(text, byPassive, 'confirmed'),
    ...captured(text, afterQuote, 'verb'),
    ...subjectsIn(text),
  ];
  if (found.length) return found.sort((a, b) => rank(a, text) - rank(b, text) || a.start - b.start);
  return [...text.matchAll(reportedly)].slice(0, 1).map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
    form: 'reportedly',
  }));
}

/** "According to" stands furthest out, then who is named after a quotation, then who speaks inside. */
function rank({ form, start }: Phrase, text: string): number {
  if (form === 'according') return 0;
  return /[",] $/.test(text.slice(0, start)) && text.slice(start - 2, start).startsWith('"')
    ? 1
    : 2;
}

function captured(text: string, pattern: RegExp, form: Phrase['form']): Phrase[] {
  return [...text.matchAll(pattern)].map((found) => {
    const called = (found[1] as string).trim();
    const start = found.index + found[0].indexOf(called);
    return { start, end: start + called.length, text: called, form };
  });
}

/** Who stands before a verb of saying. */
function subjectsIn(text: string): Phrase[] {
  return [...text.matchAll(beforeVerb)].flatMap(({ index }): Phrase[] => {
    const left = text.slice(0, index).trimEnd();
    if (notSpeaking.test(left)) return [];
    const clause = left.slice(clauseStart(left));
    const called = subjectOfClause(clause)?.replace(predicate, '');
    if (!called) return [];
    const start = left.lastIndexOf(called);
    return [{ start, end: start + called.length, text: called, form: 'verb' }];
  });
}

/** Of "Ann went home and" all but "Ann". */
const predicate =
  /(?<=\p{L}) (?:\w+ed|has|had|was|were|is|are|did|went|came|met|took|gave|made)\b.* (?:and|but)$/u;

/** "has not responded", "has been called", "to say" */
const notSpeaking =
  /(?:\b(?:not|never|been|was|were|is|are|be|being|as|to|the|a|an|of)|n't)(?: \w+ly)?$/i;

/** Where the clause that ends here begins. */
function clauseStart(left: string): number {
  const breaks = [
    ...left.matchAll(
      /[";:(]|\b(?:that|because|if|whether|although|though|until|whereas|who|which) |, (?:but|and|as|while|after|when) /gi,
    ),
  ];
  const last = breaks.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** "In May, Ann Lee, a lawyer, later" -> "Ann Lee" */
function subjectOfClause(clause: string): string | undefined {
  const parts = clause
    .replace(/,\s*$/, ' ,')
    .split(/, ?/)
    .map((part) => part.trim());
  const hasApposition =
    parts.at(-1) === '' || (parts.length > 1 && ` ${parts.at(-1)}`.search(between) === 0);
  const solid = parts.filter(Boolean);
  while (solid.length > 1 && leadIn.test(solid[0] as string)) solid.shift();
  const subject = (hasApposition ? solid[0] : solid.at(-1)) ?? '';
  return withoutConjunction(` ${subject}`.replace(between, '').trim());
}

/** Of "went to Rome and she" the end, of "Ann and Bob" all. */
function withoutConjunction(subject: string): string | undefined {
  const last =
    subject.split(/\b(?:and|but|as|while|when|after) (?=(?:he|she|they|it)$)/).at(-1) ?? '';
  return /[\p{L}]/u.test(last) && !/_/.test(last) ? last.trim() : undefined;
}
