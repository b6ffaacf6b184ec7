/**
 * Chooses the names of a kept article that are highlighted on other pages. Nobody has checked them, so a name that may
 * mean somebody else there needs another name of the article on the page.
 */

import { whyTooCommon } from '../dossier/checks/check-names.ts';
import { commonWords, functionWords } from '../dossier/checks/common-words.ts';
import type { Entity, NameGroup } from '../dossier/schema.ts';
import type { Article } from '../draft/draft.ts';
import { findLanguage, unknownLanguage } from '../extraction/find-language.ts';
import type { Language } from '../extraction/language.ts';
import type { Proposal } from '../extraction/proposal.ts';
import { namesOfOthers } from './names-of-others.ts';

/** Entities of one article: as many as any page may highlight of private dossiers (`core/page/private-limit.ts`). */
const mostEntities = 30;

/** Entities in the context of a doubtful name. */
const mostAnchors = 12;

/** Entities to be highlighted, the most often named first. A gist says where the name was found. */
export function namesToLight(proposal: Proposal, article: Article): Entity[] {
  const language = findLanguage(article.paragraphs, article.language) ?? unknownLanguage;
  const unsure = unsureIn(proposal, article);
  const found = proposal.entities
    .filter((entity) => !isPageFurniture(entity, article) && !isCountry(entity, language))
    .map((entity) => namesOf(entity, unsure.has(entity.id), language));
  const anchors = found.filter(({ safe }) => safe.length).map(({ entity }) => entity.id);
  const gist = article.title || article.site || article.address || '–';
  const taken = new Set<string>();
  return found
    .flatMap((names) => {
      const others = anchors.filter((id) => id !== names.entity.id).slice(0, mostAnchors);
      const groups = groupsOf(names, others, taken);
      return groups.length
        ? [
            {
              ...names.entity,
              gist,
              names: [...groups, ...decoysFor(names.entity, groups, language)],
            },
          ]
        : [];
    })
    .slice(0, mostEntities);
}

/** Ids of doubtful entities. In an unknown language, a person whose name occurs twice is not one of them. */
function unsureIn({ unsure, gap, entities }: Proposal, { paragraphs }: Article): Set<string> {
  if (gap !== 'unknown-language') return new Set(unsure);
  const text = paragraphs.join('\n');
  const isTwice = (name: string): boolean => text.indexOf(name) !== text.lastIndexOf(name);
  const formed = entities.filter(({ kind, name }) => kind === 'person' && isTwice(name));
  return new Set(unsure).difference(new Set(formed.map(({ id }) => id)));
}

/** True for agencies, papers, the author and the site: pages on anything else name them, too. */
function isPageFurniture(entity: Entity, { author, site, address }: Article): boolean {
  if (entity.kind === 'outlet' || namesOfEntity(entity).some((name) => agencies.has(name)))
    return true;
  const published = [site ?? '', URL.canParse(address) ? new URL(address).host : ''].map(lettersOf);
  const written = lettersOf(author ?? '');
  return [entity.name, ...namesOfEntity(entity)]
    .map(lettersOf)
    .filter((letters) => letters.length >= shortestFurniture)
    .some((letters) => written.includes(letters) || published.some((one) => one.includes(letters)));
}

/** In whatever language they are named: news agencies, and what an article's foot has of firms. */
const agencies: ReadonlySet<string> = new Set([
  ...['AP', 'AFP', 'APA', 'ANSA', 'DPA', 'dpa', 'EFE', 'NTB', 'PTI', 'TASS', 'TT', 'UPI', 'Lusa'],
  ...['Associated Press', 'Reuters', 'Xinhua', 'Interfax', 'Ukrinform', 'Kyodo', 'Yonhap', 'Belga'],
  ...['Getty', 'Getty Images', 'ТАСС', 'РИА Новости', 'Интерфакс', 'Укрінформ', 'УНИАН', '新华社'],
  ...['Inc', 'Corp', 'Ltd', 'LLC', 'GmbH', 'AG', 'Co'],
]);

/** In letters: "US" is part of many a host's name. */
const shortestFurniture = 4;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True for a country: every second page of news names one. */
const isCountry = ({ kind, name }: Entity, { knownNames }: Language): boolean =>
  kind === 'place' && knownNames.has(name);

const namesOfEntity = ({ names }: Entity): string[] => names.flatMap((group) => group.names);
const nameWords = (name: string): string[] => name.split(/[\s·]+/);
const isOfSeveralWords = (name: string): boolean => nameWords(name).length > 1;
const isHan = (name: string): boolean => /^\p{Script=Han}+$/u.test(name);

interface NamesOfEntity {
  readonly entity: Entity;
  /** They mean the same wherever they stand. */
  readonly safe: readonly string[];
  /** They need more of the article on the page. */
  readonly weak: readonly string[];
}

function namesOf(entity: Entity, isUnsure: boolean, language: Language): NamesOfEntity {
  const names = namesOfEntity(entity).filter(isName);
  const safe = isUnsure
    ? []
    : names.filter((name) => !whyTooCommon(name) && isTelling(name, entity, language));
  const rest = names.filter((name) => !safe.includes(name));
  const weak =
    entity.kind === 'person'
      ? [
          ...new Set([
            ...rest.filter((name) => isSurname(name, safe)),
            ...surnamesOf(safe, language),
          ]),
        ]
      : rest.filter(
          (name) =>
            isOfSeveralWords(name) || !(isUnsure || isCommonNoun(name, entity.kind, language)),
        );
  return { entity, safe, weak };
}

/** In words: anything longer is a headline. */
const longestName = 6;

const isName = (name: string): boolean =>
  /^[\p{L}\p{M}\p{N}\s.'’·&-]+$/u.test(name) && nameWords(name).length <= longestName;

function isTelling(name: string, entity: Entity, language: Language): boolean {
  const { kind } = entity;
  if (kind === 'person') return isPersonsName(name, language);
  if (isAbbreviation(name))
    return (
      isKnownWord(name, language) ||
      (name.length > 3 && namesOfEntity(entity).some(isOfSeveralWords))
    );
  if (!isOfSeveralWords(name)) return kind === 'company' && !isKnownWord(name, language);
  return meansOne.has(kind) && !isParty.test(name) && !isGeneric(name, language);
}

/** True for a full name; in Chinese, which has no spaces between words, for three characters or more. */
function isPersonsName(name: string, language: Language): boolean {
  if (isHan(name)) return name.length > 2;
  const words = nameWords(name);
  const last = lower(words.at(-1));
  return (
    isOfSeveralWords(name) &&
    words.every((word) => isPartOfName(word, language)) &&
    !language.isFunctionWord(last)
  );
}

/** A place is part of many a surname: "Kari Lake". */
function isPartOfName(word: string, language: Language): boolean {
  const kind = language.kindOfWord(lower(word));
  return word !== 'of' && (kind === undefined || kind === 'place' || kind === 'person');
}

const lower = (word: string | undefined): string => word?.toLowerCase() ?? '';

const isAbbreviation = (name: string): boolean => /^\p{Lu}{3,}$/u.test(name.replaceAll('.', ''));

/** "Party", "Twitter": a word by which the language tells what a name is. */
const isKnownWord = (word: string, language: Language): boolean =>
  language.kindOfWord(lower(word)) !== undefined;

/** "Center", "Constitution", "House": common nouns, even on a page with other names of the article. */
const isCommonNoun = (name: string, kind: Entity['kind'], language: Language): boolean =>
  !isAbbreviation(name) &&
  kind !== 'company' &&
  (isEveryday(lower(name)) || nounKinds.has(language.kindOfWord(lower(name))));

const nounKinds: ReadonlySet<Entity['kind'] | undefined> = new Set([
  'organisation',
  'work',
  'event',
]);

/** Kinds whose names are given once. There are courts, ministries and summits of one name in many countries. */
const meansOne: ReadonlySet<Entity['kind']> = new Set(['company', 'organisation', 'product']);

/** "Partido Liberal": many countries have one of that name. */
const isParty = /(?:^|\s)(?:party|parti|partido|partito|парт[иі][яії])(?:\s|$)|partei$|党$/iu;

/** "Democratic Party": consists of everyday words and peoples alone. */
const isGeneric = (name: string, language: Language): boolean =>
  lower(name)
    .split(/[\s-]+/)
    .every((word) => isEveryday(word) || isKnownWord(word, language) || language.peoples.has(word));

const isEveryday = (word: string): boolean => commonWords.has(word) || functionWords.has(word);

/** In letters: "Xi" and "Un" are other words as well. */
const shortestSurname = 3;

/** As a page names somebody again. Where the family name comes first or is not known, none is taken for granted. */
function surnamesOf(full: readonly string[], language: Language): string[] {
  if (language.isHan || language === unknownLanguage) return [];
  const last = full.map(
    (name) => nameWords(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')).at(-1) ?? '',
  );
  return last.filter(
    (word) =>
      word.length >= shortestSurname && !isKnownWord(word, language) && !isEveryday(lower(word)),
  );
}

/** True if a word is the last one of a full name, in any grammatical case; a first name never is. */
function isSurname(name: string, full: readonly string[]): boolean {
  const begins = (word: string | undefined): boolean =>
    lower(word).slice(0, 4) === lower(name).slice(0, 4);
  const all = full.map(nameWords);
  return all.some((words) => begins(words.at(-1))) && !all.some((words) => begins(words[0]));
}

function decoysFor(entity: Entity, groups: readonly NameGroup[], language: Language): NameGroup[] {
  const lit = groups.flatMap(({ names }) => names);
  const names = namesOfOthers(entity, lit, language);
  return names.length ? [{ language: 'any', use: 'decoy', names }] : [];
}

/** A name that another entity of the article has is left to the one that is told of more. */
function groupsOf(
  { entity, safe, weak }: NamesOfEntity,
  others: readonly string[],
  taken: Set<string>,
): NameGroup[] {
  const free = (names: readonly string[]): string[] => {
    const left = names.filter((name) => !taken.has(name));
    for (const name of left) taken.add(name);
    return left;
  };
  const [sure, doubtful] = [free(safe), free(weak)];
  const language = 'any';
  if (sure.length)
    return [
      { language, use: 'safe', names: sure },
      ...(doubtful.length ? [{ language, use: 'needs-context', names: doubtful } as const] : []),
    ];
  if (!doubtful.length || !others.length || entity.kind === 'person') return [];
  return [{ language, use: 'needs-context', names: doubtful, context: { entities: [...others] } }];
}
