import type { SourceKind } from '../dossier/schema.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Sentence } from './read-text.ts';
import { again, manners, office, pronoun, spokes, unnamed } from './speech-hints.ts';

/** The one on whose word a sentence is said to rest. */
export interface Speaker {
  readonly kind: SourceKind;
  /** As the article calls them: "a person familiar with the talks". */
  readonly called: string;
  /** Who they are, or whom they speak for. */
  readonly entity: NamedEntity | undefined;
}

export interface Attributed {
  readonly sentence: Sentence;
  /** From the article inwards; empty where the article says a thing itself. */
  readonly speakers: readonly Speaker[];
}

/** What is known of who spoke before. */
interface Before {
  /** Who spoke last in the article. */
  speaker: Speaker | undefined;
  /** The person named last as one who does something. */
  person: NamedEntity | undefined;
  paragraph: number;
}

/** Who says each sentence, by its own words and by who spoke before. */
export function attribute(
  sentences: readonly Sentence[],
  entities: readonly NamedEntity[],
): Attributed[] {
  const before: Before = { speaker: undefined, person: undefined, paragraph: 0 };
  return sentences.map((sentence) => {
    const speakers = speakersOf(sentence, entities, before);
    const own = speakers.find(({ kind }) => kind !== 'outlet') ?? speakers[0];
    before.speaker = own ?? (before.paragraph === sentence.paragraph ? before.speaker : undefined);
    before.person = subjectOf(sentence, entities) ?? before.person;
    before.paragraph = sentence.paragraph;
    return { sentence, speakers };
  });
}

function speakersOf(
  sentence: Sentence,
  entities: readonly NamedEntity[],
  before: Before,
): Speaker[] {
  const own = findPhrases(sentence).flatMap(
    (phrase) => speakerOf(phrase, sentence, entities, before) ?? [],
  );
  if (own.length) return withoutTwice([...toldTo(sentence, entities), ...own.map(byManner)]);
  return isInsideQuote(sentence) && before.speaker ? [before.speaker] : [];
}

/** "on X" tells where the outermost speaks; whom they quote may have spoken anywhere. */
const byManner = (speaker: Speaker, i: number): Speaker =>
  i > 0 && ['post', 'newsletter', 'interview', 'sworn'].includes(speaker.kind)
    ? { ...speaker, kind: 'on-record' }
    : speaker;

/** The outlet that somebody "told" a thing. */
function toldTo(sentence: Sentence, entities: readonly NamedEntity[]): Speaker[] {
  return entities
    .filter(({ kind }) => kind === 'outlet')
    .flatMap((entity) => {
      const naming = entity.namings.find(
        ({ sentence: its, start }) =>
          its === sentence &&
          /\b(?:told|to|with)(?: [Tt]he)? $/.test(sentence.plain.slice(0, start)),
      );
      const isTold = naming && /\b(?:told|said to|interview with)\b/.test(sentence.plain);
      return isTold ? [{ kind: 'outlet' as const, called: naming.name, entity }] : [];
    });
}

const withoutTwice = (speakers: Speaker[]): Speaker[] =>
  speakers.filter((one, i) => speakers.findIndex((other) => isSame(one, other)) === i);

const isSame = (one: Speaker, other: Speaker): boolean =>
  one.called === other.called || (one.entity !== undefined && one.entity === other.entity);

const isInsideQuote = ({ isInQuotation, plain }: Sentence): boolean =>
  isInQuotation || /^"[^"]*"?$/.test(plain);

function speakerOf(
  phrase: Phrase,
  sentence: Sentence,
  entities: readonly NamedEntity[],
  before: Before,
): Speaker | undefined {
  const { plain } = sentence;
  if (phrase.form === 'reportedly')
    return { kind: 'unnamed', called: phrase.text, entity: undefined };
  const called = plain.slice(phrase.start, phrase.end);
  if (pronoun.test(called) || again.test(called))
    return fromBefore(phrase, sentence, entities, before);
  const speaker = named(called, phrase, sentence, entities);
  const { speaker: last } = before;
  const isSameText =
    /^ (?:wrote|writes)\b/.test(plain.slice(phrase.end)) && before.paragraph === sentence.paragraph;
  return isSameText && speaker?.kind === 'on-record' && last?.entity === speaker.entity
    ? last
    : speaker;
}

function named(
  called: string,
  phrase: Phrase,
  sentence: Sentence,
  entities: readonly NamedEntity[],
): Speaker | undefined {
  const inside = entitiesIn(sentence, phrase.start, phrase.end, entities);
  const people = inside.filter(({ kind }) => kind === 'person');
  const itself = people.find(({ names }) => names.some((name) => called.endsWith(name)));
  const behind = inside.find(({ kind }) => kind !== 'person') ?? inside[0];
  const manner = mannerOf(sentence.plain, called);
  if (manner === 'book') return { kind: 'book', called, entity: people[0] };
  if (spokes.test(called)) return { kind: 'spokesperson', called, entity: itself ?? behind };
  if (!itself && unnamed.test(called)) return { kind: 'unnamed', called, entity: behind };
  if (office.test(called)) return { kind: manner ?? 'unnamed', called, entity: itself };
  const entity = itself ?? people[0] ?? inside.at(-1);
  if (!entity) return;
  if (manner) return { kind: manner, called, entity };
  return { kind: entity.kind === 'outlet' ? 'outlet' : 'on-record', called, entity };
}

/** How it is known, by where it was said; what another is quoted as saying tells nothing. */
function mannerOf(plain: string, called: string): SourceKind | undefined {
  const outside = plain.replace(/"[^"]*"/g, '');
  return manners.find(([kind, pattern]) => pattern.test(kind === 'book' ? called : outside))?.[0];
}

function fromBefore(
  { text: called, start }: Phrase,
  sentence: Sentence,
  entities: readonly NamedEntity[],
  { speaker, person, paragraph }: Before,
): Speaker | undefined {
  const isUnnamed = unnamed.test(called);
  if (spokes.test(called) || isUnnamed) {
    const kind = isUnnamed ? 'unnamed' : 'spokesperson';
    return speaker?.kind === kind ? speaker : { kind, called, entity: undefined };
  }
  const manner = mannerOf(sentence.plain, called);
  const goesOn = speaker && paragraph === sentence.paragraph;
  const entity = subjectOf(sentence, entities, start) ?? person;
  if (goesOn && (speaker.entity === entity || !entity) && !manner) return speaker;
  if (goesOn && speaker.kind === 'spokesperson' && speaker.entity?.kind === 'person')
    return speaker;
  return entity && { kind: manner ?? 'on-record', called: entity.name, entity };
}

/** The entities named between two offsets, in their order. */
function entitiesIn(
  sentence: Sentence,
  start: number,
  end: number,
  entities: readonly NamedEntity[],
): NamedEntity[] {
  return entities
    .flatMap((entity) =>
      entity.namings
        .filter(
          (naming) => naming.sentence === sentence && naming.start >= start && naming.end <= end,
        )
        .map((naming) => ({ entity, at: naming.start })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ entity }) => entity);
}

/** The first person of a sentence who is not named with a possessive: whom "he" means in the next. */
function subjectOf(
  sentence: Sentence,
  entities: readonly NamedEntity[],
  limit = Infinity,
): NamedEntity | undefined {
  const named = entities.flatMap((entity) =>
    entity.kind === 'person'
      ? entity.namings.flatMap(({ sentence: its, start, end }) =>
          its === sentence && start < limit && !/^'s?\b/.test(sentence.plain.slice(end))
            ? [{ entity, start }]
            : [],
        )
      : [],
  );
  return named.sort((a, b) => a.start - b.start)[0]?.entity;
}
