/** Finds the speakers of each sentence of an article, by its own words and by who spoke before. */
import { pushTo } from '../push-to.ts';
import { isClauseEmpty, subjectOf } from './before-verb.ts';
import type { Clause } from './clause.ts';
import { continueSpeech } from './continue-speech.ts';
import type { Cue } from './cue.ts';
import type { SpeakerMention } from './describe.ts';
import { findCues } from './find-cues.ts';
import type { Naming } from './find-names.ts';
import { findSubject, isParenthetical } from './find-subject.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Language } from './language.ts';
import type { Manner } from './language-file.ts';
import { Recall } from './recall.ts';
import { lowAt, type Sentence, type Token } from './sentence.ts';
import type { Attributed, Speaker } from './speaker.ts';

export function findSpeakers(
  sentences: readonly Sentence[],
  entities: readonly NamedEntity[],
  language: Language,
): Attributed[] {
  const owners = new Map<Naming, NamedEntity>();
  const inSentence = new Map<Sentence, Naming[]>();
  for (const entity of entities)
    for (const naming of entity.namings) {
      owners.set(naming, entity);
      pushTo(inSentence, naming.sentence, naming);
    }
  const recall = new Recall(language, entities);
  const found = sentences.map((sentence): Attributed => {
    const clause = clauseOf(sentence, inSentence.get(sentence) ?? [], language);
    const cues = findCues(sentence, language);
    const told = tellersOf(clause, cues, sentence, owners, recall);
    const speakers = speakersOfClause(clause, told, sentence, owners);
    const subject = subjectOf(clause, clause.tokens.length);
    const isAside = told.length > 0 && told.every(({ cue }) => isInAside(clause, cue));
    recall.hear(sentence, speakers, subject?.naming && owners.get(subject.naming), isAside);
    if (subject?.form === 'described' && !speakers.length) {
      const called = textOfTokens(sentence, subject.from, subject.to);
      recall.notice(
        sentence,
        recall.again(subject, called, undefined, clause) ??
          describedSpeaker(subject, called, undefined, undefined, language),
      );
    }
    return { sentence, speakers, cues };
  });
  return continueSpeech(found, language);
}

function clauseOf(sentence: Sentence, namings: readonly Naming[], language: Language): Clause {
  const starting = new Map<number, Naming>();
  const ending = new Map<number, Naming>();
  for (const naming of namings) {
    const longest = starting.get(naming.from);
    if (!longest || longest.to < naming.to) starting.set(naming.from, naming);
    ending.set(naming.to - 1, naming);
  }
  const { tokens } = sentence;
  return { tokens, starting, ending, language, manner: mannerOf(tokens, language) };
}

/** True for a place as the subject of a participle, which is no speaker: "while visiting Bosnia, later admitting". */
const isWhere = ({ entity, head }: Speaker, { form }: Cue): boolean =>
  form === 'ing' && entity?.kind === 'place' && head === undefined;

/** True for a cue in a relative clause: "Lee left with Roe, who had said" is about Lee. */
const isInAside = ({ tokens, language }: Clause, { from }: Cue): boolean =>
  language.relatives.has(lowAt(tokens, from - 1));

interface Told {
  readonly speaker: Speaker;
  readonly cue: Cue;
  readonly mention: SpeakerMention;
}

function tellersOf(
  clause: Clause,
  cues: readonly Cue[],
  sentence: Sentence,
  owners: ReadonlyMap<Naming, NamedEntity>,
  recall: Recall,
): Told[] {
  const told: Told[] = [];
  for (const cue of cues) {
    const mention =
      findSubject(clause, cue) ?? (told.length ? undefined : withoutDropped(clause, cue));
    const speaker = mention && speakerOfMention(mention, clause, sentence, owners, recall);
    if (mention && speaker && !isWhere(speaker, cue)) told.push({ speaker, cue, mention });
  }
  for (const { mention } of told)
    if (mention.naming) recall.learn(owners.get(mention.naming), mention.roles);
  return told;
}

function speakersOfClause(
  clause: Clause,
  told: readonly Told[],
  sentence: Sentence,
  owners: ReadonlyMap<Naming, NamedEntity>,
): Speaker[] {
  const ordered = withoutOccasion(told, clause).sort(
    (a, b) =>
      rank(a.cue, a.mention, clause) - rank(b.cue, b.mention, clause) || a.cue.from - b.cue.from,
  );
  const own = withoutTwice([
    ...(told.length ? toldTo(clause, owners) : []),
    ...ordered.map(({ speaker }, i) => byManner(speaker, i)),
  ]);
  if (own.length) return own;
  return reportedly(clause, sentence);
}

/** Leaves out speakers of clauses behind the main verb: Roe in `“...,” Lee said, after Roe had announced it`. */
function withoutOccasion(told: readonly Told[], clause: Clause): Told[] {
  const { tokens, language } = clause;
  const main = told.find(({ cue, mention }) => rank(cue, mention, clause) === 1);
  const isOccasion = ({ cue, mention }: Told): boolean =>
    main !== undefined &&
    cue.from > main.cue.to &&
    tokens.slice(main.cue.to, mention.from).some(({ low }) => language.asides.has(low));
  return told.filter((one) => !isOccasion(one));
}

/** Order from the outermost speaker inwards: "according to", one named at the end or after a quotation, others. */
function rank({ form, from, to }: Cue, mention: SpeakerMention, { tokens }: Clause): number {
  if (form === 'according' || form === 'after' || form === 'pronoun') return 0;
  const before = tokens[Math.min(from, mention.from) - 1];
  const isBehind = /^["”»“,]$/.test(before?.text ?? '');
  const isEnd = !tokens[Math.max(to, mention.to)]?.isWord;
  return isBehind && (isEnd || before?.text !== ',') ? 1 : 2;
}

/** Keeps a manner such as "on X" for the outermost speaker alone: those they quote may have spoken elsewhere. */
const byManner = (speaker: Speaker, i: number): Speaker =>
  i > 0 && ['post', 'newsletter', 'interview', 'sworn'].includes(speaker.kind)
    ? { ...speaker, kind: 'on-record' }
    : speaker;

const withoutTwice = (speakers: Speaker[]): Speaker[] =>
  speakers.filter((one, i) => speakers.findIndex((other) => isSameSpeaker(one, other)) === i);

const isSameSpeaker = (one: Speaker, other: Speaker): boolean =>
  one.called === other.called || (one.entity !== undefined && one.entity === other.entity);

/** The last speaker, for a verb without a subject in a language that drops it: "Aseguró". */
function withoutDropped(clause: Clause, cue: Cue): SpeakerMention | undefined {
  if (!clause.language.file.dropsSubject || cue.form !== 'verb' || cue.isWeak) return;
  if (!isClauseEmpty(clause, cue.from) && !isParenthetical(clause, cue)) return;
  return { form: 'who', from: cue.from, to: cue.from, roles: [] };
}

/** The outlet that passes on what it was told: "Anna Lee told the Times". */
function toldTo(
  { tokens, starting, language }: Clause,
  owners: ReadonlyMap<Naming, NamedEntity>,
): Speaker[] {
  for (let at = 0; at < tokens.length; at++) {
    const end = language.toldTo.endAt(tokens, at);
    if (!end) continue;
    const naming =
      starting.get(end) ??
      (language.definite.has(lowAt(tokens, end)) ? starting.get(end + 1) : undefined);
    const entity = naming && owners.get(naming);
    if (naming && entity?.kind === 'outlet')
      return [{ kind: 'outlet', known: 'named', called: naming.name, entity, isInferred: false }];
  }
  return [];
}

function reportedly({ tokens, language }: Clause, sentence: Sentence): Speaker[] {
  const found = language.reportedly.findIn(tokens);
  if (!found) return [];
  const called = textOfTokens(sentence, found.from, found.to);
  return [{ kind: 'unnamed', known: 'unnamed', called, entity: undefined, isInferred: false }];
}

function textOfTokens({ text, start, tokens }: Sentence, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last
    ? text.slice(first.start - start, last.end - start).replace(/\s+/g, ' ')
    : '';
}

function speakerOfMention(
  mention: SpeakerMention,
  clause: Clause,
  sentence: Sentence,
  owners: ReadonlyMap<Naming, NamedEntity>,
  recall: Recall,
): Speaker | undefined {
  const { language } = clause;
  const isOblique =
    mention.to - mention.from > 1 && language.oblique.has(lowAt(clause.tokens, mention.from));
  const called = textOfTokens(sentence, mention.from + (isOblique ? 1 : 0), mention.to);
  const manner = isBook(clause, mention) ? 'book' : clause.manner;
  if (mention.form === 'named') {
    const entity = mention.naming && owners.get(mention.naming);
    return entity && namedSpeaker(entity, called, mention, manner, language);
  }
  if (mention.form === 'described') {
    const behind = namesWithin(clause, mention, owners);
    return (
      recall.again(mention, called, behind, clause) ??
      describedSpeaker(mention, called, behind, manner, language)
    );
  }
  const subject = subjectOf(clause, mention.from);
  const naming = subject?.naming ?? lastPersonBefore(clause, mention.from, owners);
  const before = naming && owners.get(naming);
  const speaker = recall.meant(mention.form, before, sentence);
  return speaker && manner && speaker.kind === 'on-record' ? { ...speaker, kind: manner } : speaker;
}

/** The person named last before a pronoun in its sentence, where no subject is plain. */
function lastPersonBefore(
  { starting, tokens }: Clause,
  at: number,
  owners: ReadonlyMap<Naming, NamedEntity>,
): Naming | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const naming = starting.get(i);
    if (naming && owners.get(naming)?.kind === 'person' && !tokens[i]?.isQuoted) return naming;
  }
  return;
}

function namedSpeaker(
  entity: NamedEntity,
  called: string,
  { roles }: SpeakerMention,
  manner: Manner | undefined,
  language: Language,
): Speaker {
  const isSpokes = roles.some((role) => language.roles.spokesperson.has(role));
  if (isSpokes)
    return { kind: 'spokesperson', known: 'spokesperson', called, entity, isInferred: false };
  const kind =
    manner === 'book'
      ? 'on-record'
      : (manner ?? (entity.kind === 'outlet' ? 'outlet' : 'on-record'));
  return { kind, known: 'named', called, entity, isInferred: false };
}

function describedSpeaker(
  { head = '', roles }: SpeakerMention,
  called: string,
  behind: NamedEntity | undefined,
  manner: Manner | undefined,
  language: Language,
): Speaker {
  const whole = { called, entity: behind, head, isInferred: false };
  if ([head, ...roles].some((role) => language.roles.spokesperson.has(role)))
    return { ...whole, kind: 'spokesperson', known: 'spokesperson' };
  if (manner === 'book') return { ...whole, kind: 'book', known: 'document' };
  if (language.roles.document.has(head)) return { ...whole, kind: 'on-record', known: 'document' };
  if (language.roles.group.has(head)) return { ...whole, kind: 'on-record', known: 'described' };
  const known = language.roles.unnamed.has(head) ? 'unnamed' : 'described';
  return { ...whole, kind: (known === 'described' && manner) || 'unnamed', known };
}

function namesWithin(
  { starting }: Clause,
  { from, to }: SpeakerMention,
  owners: ReadonlyMap<Naming, NamedEntity>,
): NamedEntity | undefined {
  for (let at = from; at < to; at++) {
    const naming = starting.get(at);
    if (naming && naming.to <= to) return owners.get(naming);
  }
  return;
}

/** The manner of speaking by the phrases of a sentence ("on X", "under oath"); phrases inside quotations do not count. */
function mannerOf(tokens: readonly Token[], { manners }: Language): Manner | undefined {
  for (const [manner, phrases] of manners)
    if (manner !== 'book' && phrases.findIn(tokens)) return manner;
  return;
}

const isBook = ({ tokens, language }: Clause, { from, to }: SpeakerMention): boolean =>
  language.manners.get('book')?.findIn(tokens, from, to) !== undefined;
