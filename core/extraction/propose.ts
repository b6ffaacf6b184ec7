import { whyTooCommon } from '../dossier/checks/check-names.ts';
import type { Entity, Link, NameGroup, Source, SourceKind } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import { findNames } from './find-names.ts';
import { findLanguage } from './find-language.ts';
import { type Attributed, findSpeakers, type Speaker } from './find-speakers.ts';
import { gatherEntities, type NamedEntity } from './gather-entities.ts';
import { isHeading } from './is-heading.ts';
import { readText, type Sentence } from './read-text.ts';

/** A sentence of the article that a fact could be made of, to be said in the author's own words. */
export interface ProposedFact {
  readonly id: string;
  /** As in the article: for the author to read, never for the dossier. */
  readonly sentence: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly entities: readonly string[];
  /** From the article inwards. */
  readonly attribution: readonly [Link, ...Link[]];
  readonly kind: SourceKind;
  /** What stands in it between quotation marks. */
  readonly quotations: readonly string[];
}

/** What a program can tell of an article. A gist is empty, and nothing says what is true. */
export interface Proposal {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly facts: readonly ProposedFact[];
  /** Paragraphs that are headings, counted from 1. */
  readonly headings: readonly number[];
  /** Why nothing, or not all, could be proposed. */
  readonly gap?: 'not-english' | 'too-long';
}

/** In UTF-16 units: half a second's work or so, and more than any newspaper article. */
const longestText = 120_000;

/**
 * Proposes entities, sources and sentences. For English text alone: of other text it tells the headings,
 * and that it is none.
 * @param paragraphs of the article, in its order
 */
export function propose(paragraphs: readonly string[], declared?: string): Proposal {
  const headings = paragraphs.flatMap((text, i) => (isHeading(text) ? [i + 1] : []));
  const language = findLanguage(paragraphs, declared);
  if (!language)
    return { entities: [], sources: [], facts: [], headings, gap: 'not-english' };
  const read = withinLength(paragraphs);
  const isRead = new Set(headings);
  const numbers = read.flatMap((_, i) => (isRead.has(i + 1) ? [] : [i + 1]));
  const sentences = readText(read, numbers, language);
  const named = gatherEntities(findNames(sentences, language), language);
  const ids = idsOf(named);
  const attributed = findSpeakers(sentences, named, language);
  const sources = sourcesOf(attributed, ids);
  return {
    entities: named.map((entity) => entityOf(entity, ids)),
    sources: [article, ...sources.values()],
    facts: attributed.map((one, i) => factOf(one, i, named, ids, sources)),
    headings,
    ...(read.length < paragraphs.length && { gap: 'too-long' as const }),
  };
}

/** The article's own voice. */
const article: Source = { id: 'article', kind: 'article', name: 'The article', gist: '' };

function withinLength(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  const end = paragraphs.findIndex((text) => {
    length += text.length;
    return length > longestText;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

type Ids = ReadonlyMap<NamedEntity, string>;

function idsOf(entities: readonly NamedEntity[]): Ids {
  const ids = new Map<NamedEntity, string>();
  for (const entity of entities) ids.set(entity, freeId(slug(entity.name, 'name'), ids.values()));
  return ids;
}

function entityOf(entity: NamedEntity, ids: Ids): Entity {
  const { kind, name, names } = entity;
  const isWeak = (one: string): boolean =>
    whyTooCommon(one) !== undefined || (kind === 'person' && one !== name && !/ /.test(one));
  const groups: NameGroup[] = [
    { language: 'any', use: 'safe', names: names.filter((one) => !isWeak(one)) },
    { language: 'any', use: 'needs-context', names: names.filter(isWeak) },
  ];
  return {
    id: ids.get(entity) as string,
    kind,
    name,
    gist: '',
    names: groups.filter((group) => group.names.length),
  };
}

const isItself = ({ known, kind, entity, head }: Speaker): boolean =>
  entity !== undefined && known === 'named' && kind !== 'spokesperson' && head === undefined;

const keyOf = (speaker: Speaker): string => keyFrom(speaker, speaker);

const keyFrom = ({ kind, called, entity }: Speaker, speaker: Speaker): string =>
  entity && isItself(speaker)
    ? `${kind} ${entity.name}`
    : `${kind} ${called.toLowerCase().replace(/^(?:a|an|the) /, '')}`;

/** One source for each who speaks, and each way of speaking. */
function sourcesOf(attributed: readonly Attributed[], ids: Ids): Map<string, Source> {
  const sources = new Map<string, Source>();
  const taken = new Set(['article']);
  for (const speaker of attributed.flatMap(({ speakers }) => speakers)) {
    if (sources.has(keyOf(speaker))) continue;
    const source = sourceOf(speaker, ids, taken);
    sources.set(keyOf(speaker), source);
    taken.add(source.id);
  }
  return sources;
}

function sourceOf(speaker: Speaker, ids: Ids, taken: ReadonlySet<string>): Source {
  const { kind, called, entity } = speaker;
  const itself = entity && isItself(speaker);
  const isNamed = entity?.kind === 'person' && kind === 'spokesperson' && speaker.head === undefined;
  const name = itself || isNamed ? entity.name : called.charAt(0).toUpperCase() + called.slice(1);
  const way = kind === 'on-record' || kind === 'outlet' ? '' : `-${kind}`;
  return {
    id: freeId(slug(name.replace(/^(?:A|An|The) /, '') + (itself ? way : ''), 'source'), taken),
    kind,
    name,
    gist: '',
    ...(entity && { entity: ids.get(entity) as string }),
  };
}

function factOf(
  { sentence, speakers }: Attributed,
  index: number,
  named: readonly NamedEntity[],
  ids: Ids,
  sources: ReadonlyMap<string, Source>,
): ProposedFact {
  const links = speakers.map((speaker): Link => {
    const { id } = sources.get(keyOf(speaker)) as Source;
    return { source: id, basis: 'named' };
  });
  return {
    id: `fact-${index + 1}`,
    sentence: sentence.text,
    paragraph: sentence.paragraph,
    entities: entitiesOf(sentence, named)
      .filter((entity) => !speakers.some((one) => one.kind === 'outlet' && one.entity === entity))
      .flatMap((entity) => ids.get(entity) ?? []),
    attribution: [{ source: article.id, basis: 'named' }, ...links],
    kind: speakers.at(-1)?.kind ?? 'article',
    quotations: [...sentence.quotations].map(({ start, end }) => sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start)),
  };
}

const entitiesOf = (sentence: Sentence, named: readonly NamedEntity[]): NamedEntity[] =>
  named.filter(({ namings }) => namings.some((naming) => naming.sentence === sentence));
