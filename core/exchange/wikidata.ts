/**
 * Names in other languages from Wikidata, saved by the author: an entity
 * (`https://www.wikidata.org/wiki/Special:EntityData/Q42.json`) or the result of a query
 * (https://www.w3.org/TR/sparql11-results-json/). Gloss asks Wikidata nothing.
 */
import { type Entity, languages, type NameGroup } from '../dossier/schema.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import { isObject, listIn, objectIn, textIn } from './json/json-value.ts';
import { makeIds } from './make-ids.ts';

type WikidataLanguage = NameGroup['language'];

interface WikidataEntity {
  readonly wikidata: string;
  /** By language; the label is the first name. */
  readonly labels: ReadonlyMap<WikidataLanguage, string>;
  readonly aliases: ReadonlyMap<WikidataLanguage, ReadonlySet<string>>;
  readonly gist: string;
}

export const isWikidataEntity = (value: unknown): boolean =>
  isObject(value) && (isObject(value.entities) || (isObject(value.labels) && 'id' in value));

export const isSparqlResult = (value: unknown): boolean =>
  isObject(value) && isObject(value.head) && Array.isArray(objectIn(value.results).bindings);

/** @param language of the gists */
export function bringWikidata(value: unknown, language: string): Brought {
  const problems: ExchangeProblem[] = [];
  const found = isSparqlResult(value)
    ? inQuery(value, problems)
    : inEntities(value, language, problems);
  const idFor = makeIds('name');
  return {
    kind: 'wikidata',
    accounts: [wikidataAccount],
    paragraphs: ['Wikidata'],
    entities: found.flatMap((one) => entityFromWikidata(one, language, idFor) ?? []),
    sources: [{ id: 'article', kind: 'article', name: 'Wikidata', gist: 'Wikidata' }],
    claims: [],
    relations: [],
    unwritten: [],
    problems,
  };
}

const wikidataAccount: Brought['accounts'][0] = {
  id: 'article',
  title: 'Wikidata',
  kind: 'document',
  description: '',
  short: '',
  published: { words: '', precision: 'day' },
  paragraphs: 1,
  headings: [],
  caveats: [],
  url: 'https://www.wikidata.org/',
};

/** Wikidata's codes for what a dossier calls otherwise. */
const codes: Readonly<Record<string, WikidataLanguage>> = {
  zh: 'zh-Hans',
  'zh-hans': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'sr-ec': 'sr',
  mul: 'any',
};

const languageOfCode = (code: string): WikidataLanguage | undefined =>
  codes[code.toLowerCase()] ?? languages.find((one) => one !== 'any' && one === code.toLowerCase());

function inEntities(
  value: unknown,
  language: string,
  problems: ExchangeProblem[],
): WikidataEntity[] {
  const all = isObject(objectIn(value).entities)
    ? Object.values(objectIn(objectIn(value).entities))
    : [value];
  return all.flatMap((one, at) => {
    const { id, labels, aliases, descriptions } = objectIn(one);
    const wikidata = textIn(id);
    if (!isId(wikidata)) return problemAt(problems, 'without-id', at + 1);
    return {
      wikidata,
      labels: new Map(
        Object.values(objectIn(labels)).flatMap((label) => {
          const [code, name] = valueIn(label);
          return code && name ? [[code, name] as const] : [];
        }),
      ),
      aliases: aliasesIn(aliases),
      gist: textIn(objectIn(objectIn(descriptions)[language.split('-')[0] ?? '']).value),
    };
  });
}

function aliasesIn(aliases: unknown): Map<WikidataLanguage, Set<string>> {
  const found = new Map<WikidataLanguage, Set<string>>();
  for (const one of Object.values(objectIn(aliases)).flatMap(listIn)) {
    const [code, name] = valueIn(one);
    if (code && name) found.set(code, (found.get(code) ?? new Set()).add(name));
  }
  return found;
}

function valueIn(label: unknown): readonly [WikidataLanguage | undefined, string] {
  const { language, value } = objectIn(label);
  return [languageOfCode(textIn(language)), textIn(value)];
}

const isId = (text: string): boolean => /^Q[1-9][0-9]*$/.test(text);

function problemAt(problems: ExchangeProblem[], rule: ExchangeProblem['rule'], row: number): [] {
  problems.push({ rule, row });
  return [];
}

/** Reads the item of each row, by its address, and every text with a language; a column "...alias..." holds aliases. */
function inQuery(value: unknown, problems: ExchangeProblem[]): WikidataEntity[] {
  const found = new Map<
    string,
    { labels: Map<WikidataLanguage, string>; aliases: Map<WikidataLanguage, Set<string>> }
  >();
  for (const [at, row] of listIn(objectIn(objectIn(value).results).bindings).entries()) {
    const cells = Object.entries(objectIn(row));
    const id = cells.flatMap(([, cell]) => idIn(cell))[0];
    if (!id) {
      problemAt(problems, 'without-id', at + 1);
      continue;
    }
    const one = found.get(id) ?? { labels: new Map(), aliases: new Map() };
    found.set(id, one);
    for (const [column, cell] of cells) takeName(one, column, cell);
  }
  return [...found].map(([wikidata, names]) => ({ wikidata, ...names, gist: '' }));
}

function idIn(cell: unknown): string[] {
  const { type, value } = objectIn(cell);
  const [, id] =
    /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9][0-9]*)$/.exec(textIn(value)) ?? [];
  return type === 'uri' && id ? [id] : [];
}

function takeName(
  {
    labels,
    aliases,
  }: { labels: Map<WikidataLanguage, string>; aliases: Map<WikidataLanguage, Set<string>> },
  column: string,
  cell: unknown,
): void {
  const has = objectIn(cell);
  const name = textIn(has.value);
  const language = languageOfCode(textIn(has['xml:lang']));
  if (!language || !name || isId(name) || /descr/i.test(column)) return;
  if (labels.has(language) || /alias|alt/i.test(column))
    aliases.set(language, (aliases.get(language) ?? new Set()).add(name));
  else labels.set(language, name);
}

/** Labels become safe names; aliases may mean others as well, and need a context. */
function entityFromWikidata(
  { wikidata, labels, aliases, gist }: WikidataEntity,
  language: string,
  idFor: (name: string) => string,
): Entity | undefined {
  const own = languageOfCode(language) ?? languageOfCode(language.split('-')[0] ?? '');
  const name = (own && labels.get(own)) ?? labels.get('en') ?? [...labels.values()][0];
  if (!name) return undefined;
  const groups = [...new Set([...labels.keys(), ...aliases.keys()])].flatMap((code) => {
    const label = labels.get(code);
    const others = [...(aliases.get(code) ?? [])].filter((one) => one !== label);
    return [
      nameGroup(code, 'safe', label ? [label] : []),
      nameGroup(code, 'needs-context', others),
    ];
  });
  return {
    id: idFor(labels.get('en') ?? name),
    kind: 'person',
    name,
    gist,
    outside: `Wikidata, ${wikidata}`,
    wikidata,
    names: groups.filter(({ names }) => names.length),
  };
}

const nameGroup = (
  language: WikidataLanguage,
  use: NameGroup['use'],
  names: string[],
): NameGroup => ({
  language,
  use,
  names,
});
