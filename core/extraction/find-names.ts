import type { EntityKind } from '../dossier/schema.ts';
import {
  addedWords,
  givenNames,
  joining,
  kindOfWord,
  kindsAfter,
  openers,
  titles,
} from './kind-hints.ts';
import type { Sentence, Word } from './read-text.ts';

/** A name where it stands in the article. */
export interface Naming {
  readonly name: string;
  readonly sentence: Sentence;
  /** UTF-16 code units of the sentence, like `end`. */
  readonly start: number;
  readonly end: number;
  /** What its words or its neighbours say it is. */
  readonly kind: EntityKind | undefined;
}

/** The names of an article in its order: runs of words with capitals, without titles and nationalities. */
export function findNames(sentences: readonly Sentence[]): Naming[] {
  const inside = new Set(sentences.flatMap(({ words }) => words.slice(1).map(bare)));
  return sentences.flatMap((sentence) =>
    runsOf(sentence.words).flatMap((run) => namingOf(run, sentence, inside)),
  );
}

const bare = ({ text }: Word): string => text.replace(/'s?$/, '');

function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    const run = [words[i] as Word];
    while (joins(run.at(-1) as Word) && !words[i + 1]?.before) {
      const ahead = capitalAhead(words, i + 1, run);
      if (!ahead) break;
      run.push(...words.slice(i + 1, ahead + 1));
      i = ahead;
    }
    runs.push(run);
  }
  return runs;
}

const isCapital = (word: Word | undefined): boolean =>
  !!word &&
  /^\p{Script=Latin}?[\p{Lu}]/u.test(word.text) &&
  !/^I(?:'|$)/.test(word.text) &&
  !['Month', 'WeekDay'].some((tag) => word.tags.has(tag));

/** Whether a name may go on after this word. */
function joins({ text, after, tags }: Word): boolean {
  if (/'s?$/.test(text)) return false;
  if (/^\. $/.test(after)) return /^\p{Lu}$/u.test(text) || tags.has('Honorific');
  if (after === '-') return tags.has('Person');
  return after === ' ' || after === ' & ';
}

/** The index of the capital that the name goes on with, past "of the". */
function capitalAhead(
  words: readonly Word[],
  at: number,
  run: readonly Word[],
): number | undefined {
  if (isCapital(words[at])) return at;
  const word = words[at]?.text;
  if (!word || !joining.has(word) || words[at]?.after !== ' ') return;
  if (word === 'of' && !run.some(({ text }) => kindOfWord(text))) return;
  const next = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return isCapital(words[next]) ? next : undefined;
}

function namingOf(run: readonly Word[], sentence: Sentence, inside: ReadonlySet<string>): Naming[] {
  const { words, plain } = sentence;
  const stripped = strip(run, words[0] as Word, inside);
  const [first, last] = [stripped[0], stripped.at(-1)];
  if (!first || !last || !saysEnough(stripped, sentence)) return [];
  const next = words[words.indexOf(last) + 1];
  const added = last.after === ' ' && next && addedWords[next.text] ? next : undefined;
  const end = added ? added.end : last.start + bare(last).length;
  const name = plain.slice(first.start, end) + (isDotted(last, plain) ? '.' : '');
  const whole = { name, sentence, start: first.start, end };
  if (!added) return [{ ...whole, kind: kindOf(stripped, run, next) }];
  const inner = { name: plain.slice(first.start, last.start + bare(last).length), sentence };
  return [
    { ...inner, start: first.start, end: last.end, kind: undefined },
    { ...whole, kind: addedWords[added.text] },
  ];
}

/** "U.S." at its last dot, which is told as punctuation. */
const isDotted = ({ text, end }: Word, plain: string): boolean =>
  /^(\p{Lu}\.)+\p{Lu}$/u.test(text) && plain[end] === '.';

/** Without what begins a sentence, nationalities and titles. */
function strip(run: readonly Word[], first: Word, inside: ReadonlySet<string>): readonly Word[] {
  let at = 0;
  for (; at < run.length; at++) {
    const word = run[at] as Word;
    const low = word.text.toLowerCase();
    const isLast = at === run.length - 1;
    const opens = openers.has(low) && (word === first || word.text !== low.toUpperCase());
    const isTitle = titles.has(low) && !(isLast && run.length > 1 && !run.slice(0, at).length);
    const isNation = isNationality(word) && !kindOfWord(run.at(-1)?.text ?? '');
    const startsSentence = word === first && isLast && !inside.has(bare(word)) && isPlain(word);
    if (!opens && !isTitle && !isNation && !startsSentence) break;
  }
  return run.slice(at);
}

const isNationality = ({ text, tags }: Word): boolean =>
  tags.has('Demonym') ||
  /^(?:\p{Lu}\p{Ll}+(?:ish|ese|ians?|icans?)|French|Dutch|Greek)$/u.test(text);

/** At the start of a sentence a capital tells nothing: then the language library has to know the name. */
const isPlain = ({ text, tags }: Word): boolean =>
  !tags.has('ProperNoun') && !tags.has('Acronym') && !/^\p{Lu}.*\p{Lu}/u.test(text);

function saysEnough(run: readonly Word[], { plain }: Sentence): boolean {
  const [word] = run as [Word];
  if (run.length > 1) return true;
  if (bare(word).length > 1) return !titles.has(word.text.toLowerCase()) && !isNationality(word);
  return /(?:\bon|'s) $/.test(plain.slice(0, word.start));
}

function kindOf(
  name: readonly Word[],
  run: readonly Word[],
  next: Word | undefined,
): EntityKind | undefined {
  const [first, last] = [name[0] as Word, name.at(-1) as Word];
  const before = name[name.findIndex(({ text }) => text === 'of') - 1];
  const ofWord = kindOfWord(before?.text ?? bare(last));
  if (ofWord) return ofWord;
  if (name.length > 2 && first.before.endsWith('"') && last.after.startsWith('"')) return 'work';
  const title = run[run.indexOf(first) - 1];
  if (title && titles.has(title.text.toLowerCase())) return 'person';
  if (name.length > 1 && givenNames.has(first.text)) return 'person';
  if (next && last.after.startsWith(' ') && kindsAfter[next.text]) return kindsAfter[next.text];
  if (['Country', 'City', 'Region', 'Place'].some((tag) => first.tags.has(tag))) return 'place';
  if (first.tags.has(name.length > 1 ? 'FirstName' : 'LastName')) return 'person';
  if (/\p{Ll}\p{Lu}/u.test(last.text)) return 'company';
  return;
}
