/**
 * Finds the names, sentences and speakers of an article. Pure rules: no model, no network; all that is particular to
 * a language is in its file in `languages/`. See docs/extraction.md.
 */

import type { Link, Source } from '../dossier/schema.ts';
import { pushTo } from '../push-to.ts';
import { findLanguage, unknownLanguage } from './find-language.ts';
import { findNames } from './find-names.ts';
import { findSpeakers } from './find-speakers.ts';
import { gatherEntities, type NamedEntity } from './gather-entities.ts';
import { isFurniture, isHeading } from './is-heading.ts';
import type { Language } from './language.ts';
import type { Proposal, ProposedFact } from './proposal.ts';
import { idsOfEntities, proposeEntity } from './propose-entities.ts';
import { article, type EntityIds, keyOf, proposeSources } from './propose-sources.ts';
import { readText } from './read-text.ts';
import type { Sentence } from './sentence.ts';
import type { Attributed } from './speaker.ts';
import { cueIn, deniesInWords, hedgeIn, quotationsIn, speechOf } from './wording.ts';

/** Longest text that is read, in UTF-16 units: a book chapter, which takes about a second. */
const longestArticle = 800_000;

/**
 * Proposes entities, sources and sentences. In a text of an unknown language it finds names by their form only, and
 * says so in `gap`. Never throws.
 * @param paragraphs of the article, in its order
 * @param declared the language that the page declares (BCP 47), taken unless the words speak against it
 */
export function propose(paragraphs: readonly string[], declared?: string): Proposal {
  const found = findLanguage(paragraphs, declared);
  const language = found ?? unknownLanguage;
  const headings = numbersOf(paragraphs, isHeading);
  const skipped = new Set([
    ...headings,
    ...numbersOf(paragraphs, (text) => isFurniture(text, language)),
  ]);
  const read = withinLength(paragraphs);
  const sentences = readText(
    read,
    numbersOf(read, () => true).filter((number) => !skipped.has(number)),
    language,
  );
  const named = gatherEntities(findNames(sentences, language), language);
  const attributed = findSpeakers(sentences, named, language);
  const ids = idsOfEntities(named);
  const sources = proposeSources(attributed, ids);
  const inSentence = entitiesBySentence(named);
  const gap = !found
    ? 'unknown-language'
    : read.length < paragraphs.length
      ? 'too-long'
      : undefined;
  return {
    entities: named.map((entity) => proposeEntity(entity, ids)),
    unsure: named.filter(({ isSure }) => !isSure).flatMap((entity) => ids.get(entity) ?? []),
    sources: [article, ...sources.values()],
    facts: attributed.map((one, i) => {
      const its = inSentence.get(one.sentence) ?? [];
      return factFrom(one, `fact-${i + 1}`, { ids, sources, named: its, language });
    }),
    headings,
    ...(found && { language: found.code }),
    ...(gap && { gap }),
  };
}

const numbersOf = (paragraphs: readonly string[], is: (text: string) => boolean): number[] =>
  paragraphs.flatMap((text, i) => (is(text) ? [i + 1] : []));

function withinLength(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  const end = paragraphs.findIndex((text) => {
    length += text.length;
    return length > longestArticle;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

function entitiesBySentence(entities: readonly NamedEntity[]): Map<Sentence, NamedEntity[]> {
  const found = new Map<Sentence, NamedEntity[]>();
  for (const entity of entities)
    for (const sentence of new Set(entity.namings.map((naming) => naming.sentence)))
      pushTo(found, sentence, entity);
  return found;
}

interface KnownSoFar {
  readonly ids: EntityIds;
  readonly sources: ReadonlyMap<string, Source>;
  /** The entities that the sentence names. */
  readonly named: readonly NamedEntity[];
  readonly language: Language;
}

function factFrom(
  { sentence, speakers, cues }: Attributed,
  id: string,
  known: KnownSoFar,
): ProposedFact {
  const { ids, sources, named, language } = known;
  const links = speakers.map((speaker): Link => {
    const { id: source } = sources.get(keyOf(speaker)) as Source;
    return { source, basis: speaker.isInferred ? 'presumed' : 'named' };
  });
  const last = speakers.at(-1);
  const passesOn = (entity: NamedEntity): boolean =>
    speakers.some((one) => one.kind === 'outlet' && one.entity === entity);
  const [cue, hedge] = [last && cueIn(sentence, cues), hedgeIn(sentence, language.hedges)];
  return {
    id,
    sentence: sentence.text,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    entities: named
      .filter((entity) => !passesOn(entity))
      .flatMap((entity) => ids.get(entity) ?? []),
    attribution: [{ source: article.id, basis: 'named' }, ...links],
    kind: last?.kind ?? 'article',
    ...(last && { known: last.known, speech: speechOf(sentence) }),
    ...(cue && { cue }),
    isDenial:
      last !== undefined &&
      (cues.some(({ isDenial }) => isDenial) || deniesInWords(sentence, language)),
    ...(hedge && { hedge }),
    quotations: quotationsIn(sentence),
  };
}
